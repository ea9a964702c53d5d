import { setTimeout } from "node:timers/promises";

// ANCHOR: work
async function work(stop: AbortSignal): Promise<number> {
  let done = 0;
  while (!stop.aborted) {
    done += 1;
    console.log(`piece ${done}`);
    if (done === 3) {
      // As `kill` or an orchestrator would, from outside.
      process.kill(process.pid, "SIGTERM");
    }
    await setTimeout(20); // a loop without a wait would hear no signal
  }
  return done;
}

const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
const done = await work(stop.signal);
console.log(`stopped after ${done} pieces, cleaning up`);
// ANCHOR_END: work
