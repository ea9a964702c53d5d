import {
  mkdtempDisposable,
  open,
  readdir,
  readFile,
  rename,
  rm,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// ANCHOR: save
async function save(path: string, lines: readonly string[]): Promise<void> {
  const draft = `${path}.draft`;
  try {
    await writeLines(draft, lines);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await rename(draft, path);
}

async function writeLines(
  path: string,
  lines: readonly string[],
): Promise<void> {
  await using file = await open(path, "wx");
  for (const line of lines) {
    if (line.includes("\n")) throw new Error("a line holds a line end");
    await file.write(`${line}\n`);
  }
  await file.sync();
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
const refused = await nowhere.then(
  () => false,
  () => true,
);
console.log(`no folder refused: ${refused}`);
