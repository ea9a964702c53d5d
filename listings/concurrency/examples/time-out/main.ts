// A call that takes too long is given up, and its clean-up still runs.

// ANCHOR: time-out
// ANCHOR: ask
async function ask(
  name: string,
  reply: Promise<number>,
  signal: AbortSignal,
): Promise<number> {
  try {
    return await Promise.race([reply, whenAborted(signal)]);
  } finally {
    console.log(`${name}: connection closed`);
  }
}
// ANCHOR_END: ask

async function report(
  name: string,
  reply: Promise<number>,
  limit: number,
): Promise<void> {
  const timeUp = new AbortController();
  const timer = setTimeout(() => timeUp.abort(), limit);
  try {
    console.log(`${name}: ${await ask(name, reply, timeUp.signal)}`);
  } catch (error) {
    if (!timeUp.signal.aborted) throw error;
    console.log(`${name}: timed out`);
  } finally {
    clearTimeout(timer);
  }
}
// ANCHOR_END: time-out

function whenAborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  if (signal.aborted) reject(signal.reason);
  signal.addEventListener("abort", () => reject(signal.reason), {
    once: true,
  });
  return promise;
}

await report("quick", Promise.resolve(42), 5_000);

const { promise: neverSettles } = Promise.withResolvers<number>();
await report("slow", neverSettles, 20);
