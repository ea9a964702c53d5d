// Try again, and wait longer each time.

class Busy extends Error {}

// ANCHOR: retry
type Sleep = (ms: number) => Promise<void>;

/**
 * Calls `f` up to five times. A fleet of clients would add a random part to
 * each wait, lest all come back at once.
 */
async function retry<T>(sleep: Sleep, f: () => Promise<T>): Promise<T> {
  const longest = 400;
  let wait = 100;
  for (let attempt = 1; ; attempt++) {
    try {
      return await f();
    } catch (error) {
      if (!(error instanceof Busy) || attempt === 5) throw error;
    }
    await sleep(wait);
    wait = Math.min(2 * wait, longest);
  }
}
// ANCHOR_END: retry

for (const goodAt of [3, 9, 0]) {
  let now = 0;
  const sleep = async (ms: number) => {
    now += ms;
  };
  let calls = 0;
  try {
    await retry(sleep, async () => {
      calls += 1;
      console.log(`${now} ms: call ${calls}`);
      if (goodAt === 0) throw new Error("forbidden");
      if (calls < goodAt) throw new Busy("busy");
    });
    console.log("done");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`error: ${error.message}`);
  }
}
