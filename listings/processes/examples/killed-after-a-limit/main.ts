import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";

// ANCHOR: run
async function runFor(
  milliseconds: number,
  program: string,
  args: readonly string[] = [],
): Promise<string> {
  const child = spawn(program, args, { stdio: "inherit" });
  const limit = AbortSignal.timeout(milliseconds);
  limit.addEventListener("abort", () => child.kill("SIGKILL"));
  // Rejects if the program cannot be started.
  const [code] = (await once(child, "exit")) as [number | null];
  if (limit.aborted) return "killed when its time was up";
  if (code === null) return "killed by somebody else";
  return code === 0 ? "ended well" : `ended with status ${code}`;
}
// ANCHOR_END: run

async function child(task: string): Promise<void> {
  if (task === "fail") process.exitCode = 3;
  if (task === "hang") await setTimeout(3_600_000);
}

async function parent(): Promise<void> {
  for (const task of ["work", "fail", "hang"]) {
    const limit = task === "hang" ? 500 : 60_000;
    const args = [import.meta.filename, task];
    console.log(`${task}: ${await runFor(limit, process.execPath, args)}`);
  }
  const started = await runFor(60_000, "no-such-program").then(
    () => true,
    () => false,
  );
  console.log("started:", started);
}

const [task] = process.argv.slice(2);
await (task === undefined ? parent() : child(task));
