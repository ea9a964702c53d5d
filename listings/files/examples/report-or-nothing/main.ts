import { existsSync } from "node:fs";
import {
  type FileHandle,
  mkdtempDisposable,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// ANCHOR: save
async function save(path: string, lines: readonly string[]): Promise<void> {
  const draft = `${path}.draft`;
  // An error here leaves alone what another writer has there.
  const file = await open(draft, "wx");
  try {
    await writeLines(file, lines);
    await rename(draft, path);
  } catch (error) {
    await rm(draft).catch(() => {}); // the first error is the one to tell
    throw error;
  }
}

async function writeLines(
  file: FileHandle,
  lines: readonly string[],
): Promise<void> {
  await using out = file; // closed however this ends
  for (const line of lines) {
    if (line.includes("\n")) throw new Error("a line holds a line end");
    await out.appendFile(`${line}\n`); // write might stop half-way
  }
  await out.sync();
}
// ANCHOR_END: save

await using folder = await mkdtempDisposable(join(tmpdir(), "report-"));
const path = join(folder.path, "report.txt");
for (const lines of [
  ["one", "two"],
  ["three", "fo\nur"],
]) {
  try {
    await save(path, lines);
    console.log("saved");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`not saved: ${error.message}`);
  }
  process.stdout.write(await readFile(path, "utf8"));
}
console.log(`files: ${(await readdir(folder.path)).length}`);
const nowhere = save(join(folder.path, "missing", "report.txt"), ["one"]);
console.log(`no folder refused: ${await fails(nowhere)}`);

const draft = `${path}.draft`;
await writeFile(draft, ""); // as if another writer were at work
const second = save(path, ["five"]);
console.log(`second writer refused: ${await fails(second)}`);
console.log(`first writer's draft is there: ${existsSync(draft)}`);

function fails(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => false,
    () => true,
  );
}
