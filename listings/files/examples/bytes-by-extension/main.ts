import {
  lstat,
  mkdir,
  mkdtempDisposable,
  readdir,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";

// ANCHOR: walk
async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

async function report(root: string): Promise<void> {
  const bytes = new Map<string, number>();
  for await (const path of walk(root)) {
    console.log(relative(root, path));
    const kind = extname(path).slice(1);
    const { size } = await lstat(path);
    bytes.set(kind, (bytes.get(kind) ?? 0) + size);
  }
  const kinds = [...bytes].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [kind, size] of kinds) {
    console.log(`"${kind}": ${size} bytes`);
  }
}
// ANCHOR_END: walk

async function plant(root: string): Promise<void> {
  await mkdir(join(root, "src", "deep"), { recursive: true });
  await mkdir(join(root, "empty"));
  await writeFile(join(root, "src", "deep", "a.txt"), "12345");
  await writeFile(join(root, "src", ".env"), "1234");
  await writeFile(join(root, "src", "b.md"), "123");
  await writeFile(join(root, "src", "c.txt"), "");
  await writeFile(join(root, "LICENSE"), "1");
  await writeFile(join(root, "z.txt"), "12");
}

await using root = await mkdtempDisposable(join(tmpdir(), "bytes-by-"));
await plant(root.path);
await report(root.path);
