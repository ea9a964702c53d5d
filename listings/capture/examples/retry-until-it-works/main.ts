// ANCHOR: retry
/** Calls `operate` up to `attempts` times, at least once. */
function retry<T>(attempts: number, operate: () => T): T {
  for (let left = attempts; ; left--) {
    try {
      return operate();
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}
// ANCHOR_END: retry

function ask(attempts: number): void {
  let calls = 0;
  try {
    const answer = retry(attempts, () => {
      calls += 1;
      if (calls < 3) throw new Error("busy");
      return 42;
    });
    console.log(`answer ${answer} after ${calls} calls`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`gave up after ${calls} calls: ${error.message}`);
  }
}

ask(5);
ask(2);
