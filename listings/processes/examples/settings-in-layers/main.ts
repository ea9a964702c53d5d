// ANCHOR: settings
interface Settings {
  host: string;
  port: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

function load(file: string, env: Environment): Settings {
  const settings: Settings = { host: "localhost", port: 8080 };
  for (const [i, line] of file.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const place = `line ${i + 1}`;
    const at = line.indexOf("=");
    if (at < 0) throw new Error(`${place}: not name=value`);
    set(settings, line.slice(0, at), line.slice(at + 1), place);
  }
  for (const name of ["host", "port"]) {
    const variable = `APP_${name.toUpperCase()}`;
    const value = env[variable];
    if (value !== undefined) set(settings, name, value, variable);
  }
  return settings;
}

function set(
  settings: Settings,
  name: string,
  value: string,
  place: string,
): void {
  switch (name) {
    case "host":
      settings.host = value;
      break;
    case "port":
      if (!/^\d+$/.test(value) || Number(value) > 65_535) {
        throw new Error(`${place}: ${JSON.stringify(value)} is no port`);
      }
      settings.port = Number(value);
      break;
    default:
      throw new Error(`${place}: no setting ${JSON.stringify(name)}`);
  }
}
// ANCHOR_END: settings

const file = "# where to listen\nhost=example.org\nport=9000\n";
// In a program: process.env
const tries: [string, Environment][] = [
  ["", {}],
  [file, {}],
  [file, { APP_PORT: "9001" }],
  [file, { APP_PORT: "many" }],
  ["hots=example.org", {}],
];
for (const [text, env] of tries) {
  try {
    const { host, port } = load(text, env);
    console.log(`${host}:${port}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log("error:", error.message);
  }
}
