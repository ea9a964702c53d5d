import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text as textOf } from "node:stream/consumers";

// ANCHOR: filter
async function filter(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== "") console.log(line.toUpperCase());
  }
}
// ANCHOR_END: filter

// ANCHOR: pipe
async function throughFilter(text: string): Promise<string> {
  const child = spawn(process.execPath, [import.meta.filename, "filter"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const closed = once(child, "close"); // rejects if it does not start
  child.stdin.end(text); // queues what the pipe does not take yet
  const output = await textOf(child.stdout);
  await closed;
  if (child.exitCode !== 0) throw new Error("the filter failed");
  return output;
}
// ANCHOR_END: pipe

if (process.argv[2] === "filter") {
  await filter();
} else {
  process.stdout.write(await throughFilter("tea\n\nmore cake\n"));
  const large = "0123456789abcdef\n".repeat(20_000); // more than a pipe holds
  console.log(`${(await throughFilter(large)).length} bytes back`);
}
