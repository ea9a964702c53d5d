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
    const patience = done === 3 ? 60_000 : 0;
    // A loop that never waits would never hear of the signal.
    await setTimeout(patience, undefined, { signal: stop }).catch(ignore);
  }
  return done;
}

function ignore(): void {} // the loop looks at the signal itself

const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
const done = await work(stop.signal);
console.log(`stopped after ${done} pieces, cleaning up`);
// ANCHOR_END: work
