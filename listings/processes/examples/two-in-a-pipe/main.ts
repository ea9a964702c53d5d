import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

// ANCHOR: pipe
async function pipe(
  first: readonly string[],
  second: readonly string[],
): Promise<string> {
  const from = spawn(process.execPath, first, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const to = spawn(process.execPath, second, {
    stdio: ["pipe", "pipe", "inherit"],
  });
  // The bytes go through this process: Node cannot join the two directly.
  const [printed] = await Promise.all([
    text(to.stdout),
    pipeline(from.stdout, to.stdin),
    succeeded(from), // a failure of the first counts as well
    succeeded(to),
  ]);
  return printed;
}

async function succeeded(child: ChildProcess): Promise<void> {
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`status ${code}`);
}
// ANCHOR_END: pipe

async function child(task: string): Promise<void> {
  if (task === "numbers") {
    for (let n = 0; n < 1000; n++) console.log(n);
    return;
  }
  let count = 0;
  for await (const _ of createInterface({ input: process.stdin })) count += 1;
  console.log(`${count} lines`);
}

const [task] = process.argv.slice(2);
if (task === undefined) {
  const self = import.meta.filename;
  process.stdout.write(await pipe([self, "numbers"], [self, "count"]));
} else {
  await child(task);
}
