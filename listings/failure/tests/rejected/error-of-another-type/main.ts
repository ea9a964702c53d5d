class ConfigError extends Error {}

function load(text: string): number {
  if (text === "") throw new ConfigError("no port");
  const port: number = JSON.parse(text);
  return port;
}

try {
  console.log(load("80x"));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.log("falling back to port 80");
}
