// The size of a folder is that of its files and of the folders in it.
import { setImmediate } from "node:timers/promises";

type Folder = { files?: number[]; folders?: Folder[] };

// ANCHOR: size
async function size({ files = [], folders = [] }: Folder): Promise<number> {
  let total = 0;
  for (const bytes of files) total += await stat(bytes);
  for (const inner of folders) total += await size(inner);
  return total;
}
// ANCHOR_END: size

/** Stands for a call that waits for the disk. */
async function stat(bytes: number): Promise<number> {
  await setImmediate();
  return bytes;
}

const home: Folder = {
  files: [10, 20],
  folders: [{ files: [300] }, { folders: [{ files: [4000, 5000] }] }],
};
console.log(`${await size(home)} bytes`);
