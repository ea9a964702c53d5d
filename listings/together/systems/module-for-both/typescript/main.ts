// Reads titles from standard input, one a line, and prints their slugs.
//
//   node main.ts MODULE
import { readFileSync } from "node:fs";
import { Slugs } from "./module.ts";

// The lines as bytes: as text, what is not UTF-8 would be lost.
function* lines(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  for (;;) {
    const end = bytes.indexOf("\n", start);
    if (end < 0) break;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node main.ts MODULE");
const slugs = new Slugs(readFileSync(file));
for (const title of lines(readFileSync(0))) {
  try {
    console.log(slugs.slug(title));
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    console.log("failed");
  }
}
