import { mkdtempDisposable, open, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// ANCHOR: read
async function printLines(path: string): Promise<number> {
  await using file = await open(path);
  let count = 0;
  for await (const line of file.readLines()) {
    count += 1;
    console.log(`${count}: ${line}`);
  }
  return count;
}
// ANCHOR_END: read

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

await using folder = await mkdtempDisposable(join(tmpdir(), "numbered-lines-"));
const path = join(folder.path, "lines.txt");
await writeFile(path, "first\r\n\nthird\nno end");
console.log(`${await printLines(path)} lines`);

try {
  await printLines(join(folder.path, "other.txt"));
  throw new Error("other.txt is there");
} catch (error) {
  if (!isMissing(error)) throw error;
  console.log("there is no such file");
}
