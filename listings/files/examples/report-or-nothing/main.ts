import {
  access,
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
  const file = await open(draft, "wx"); // a draft of others stays theirs
  try {
    await writeLines(file, lines);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeLines(
  file: FileHandle,
  lines: readonly string[],
): Promise<void> {
  await using out = file; // closes it, too
  for (const line of lines) {
    if (line.includes("\n")) throw new Error("a line holds a line end");
    await out.write(`${line}\n`);
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
console.log(`no folder refused: ${await isRejected(nowhere)}`);

const draft = `${path}.draft`;
await writeFile(draft, "of another writer");
const refused = await isRejected(save(path, ["five"]));
const kept = !(await isRejected(access(draft)));
console.log(`draft of another: refused ${refused}, kept ${kept}`);

function isRejected(result: Promise<unknown>): Promise<boolean> {
  return result.then(
    () => false,
    () => true,
  );
}
