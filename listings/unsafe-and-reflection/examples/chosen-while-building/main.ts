import { EOL, endianness } from "node:os";

// ANCHOR: chosen
// Nothing is built for one system: the same text runs on all of them.
function kind(): string {
  return process.platform === "freebsd" ? "freebsd" : "other";
}
// ANCHOR_END: chosen

console.log(`kind ${kind()}`);
console.log(`line end ${JSON.stringify(EOL)}`);
console.log(`little end first: ${endianness() === "LE"}`);
