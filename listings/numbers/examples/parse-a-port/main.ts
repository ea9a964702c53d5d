class PortError extends Error {}

// ANCHOR: parse
function parsePort(text: string): number {
  if (text === "") throw new PortError("missing");
  // Number alone would read "" and " 80", and "0x50" too.
  if (!/^\d+$/.test(text)) throw new PortError("not a number");
  const port = Number(text);
  if (port > 65_535) throw new PortError("too large");
  return port;
}
// ANCHOR_END: parse

for (const text of ["8080", "", "80x", "-1", " 80", "70000", "+80"]) {
  try {
    console.log(`"${text}": ${parsePort(text)}`);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    console.log(`"${text}": ${error.message}`);
  }
}
