import { deepStrictEqual, rejects } from "node:assert/strict";
import { run, type TestContext, test } from "node:test";
import timers from "node:timers/promises";

// ANCHOR: test
async function retry<T>(
  attempts: number,
  milliseconds: number,
  work: () => Promise<T>,
): Promise<T> {
  let wait = milliseconds;
  let last: unknown;
  for (let n = 0; n < attempts; n++) {
    if (n > 0) {
      await timers.setTimeout(wait);
      wait *= 2;
    }
    try {
      return await work();
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`after ${attempts} attempts`, { cause: last });
}

async function retryWaitsLongerEachTime(t: TestContext): Promise<void> {
  const hour = 3_600_000;
  t.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 0 });
  const at: number[] = [];
  const outcome = retry(4, hour, async () => {
    at.push(Date.now() / hour);
    throw new Error("closed");
  });
  const rejected = rejects(outcome, /after 4 attempts/);
  for (let n = 0; n < 7; n++) {
    await timers.setImmediate(); // a real one: lets the code reach its wait
    t.mock.timers.tick(hour);
  }
  await rejected;
  deepStrictEqual(at, [0, 1, 3, 7]);
}
// ANCHOR_END: test

// `node --test` would start a process for this file; so does `run`.
if (process.env["NODE_TEST_CONTEXT"] === undefined) {
  let verdict = "PASS";
  for await (const event of run({ files: [import.meta.filename] })) {
    if (event.type === "test:fail") verdict = "FAIL";
  }
  console.log(verdict);
} else {
  test("retry waits longer each time", retryWaitsLongerEachTime);
}
