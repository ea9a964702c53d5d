// The first failure stops the jobs that are still running.
import { setTimeout } from "node:timers/promises";

// ANCHOR: cancel
async function copyAll(parts: string[]): Promise<PromiseSettledResult<void>[]> {
  const stop = new AbortController();
  return Promise.allSettled(
    parts.map(async (part) => {
      try {
        await copyPart(part, stop.signal);
      } catch (error) {
        stop.abort();
        throw error;
      }
    }),
  );
}

async function copyPart(part: string, signal: AbortSignal): Promise<void> {
  if (part === "brian") throw new Error("disk full");
  try {
    await setTimeout(60_000, undefined, { signal });
  } catch (error) {
    throw signal.aborted ? new Error("stopped", { cause: error }) : error;
  }
}
// ANCHOR_END: cancel

const parts = ["ada", "brian", "carol"];
for (const [i, result] of (await copyAll(parts)).entries()) {
  if (result.status === "fulfilled") {
    console.log(`${parts[i]}: copied`);
  } else {
    console.log(`${parts[i]}: ${result.reason.message}`);
  }
}
