// Connect, ask and store within one time limit.
import { setTimeout } from "node:timers/promises";

/** Is over at once, or takes a day. */
async function step(name: string, signal: AbortSignal): Promise<void> {
  if (name === "store") await setTimeout(86_400_000, null, { signal });
  console.log(`${name} done`);
}

// ANCHOR: steps
async function run(limit: number): Promise<void> {
  const signal = AbortSignal.timeout(limit);
  for (const name of ["connect", "ask", "store"]) {
    try {
      await step(name, signal);
    } catch (cause) {
      if (!signal.aborted) throw cause;
      throw new Error(`out of time during ${name}`, { cause });
    }
  }
}
// ANCHOR_END: steps

try {
  await run(300);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log(error.message);
}
