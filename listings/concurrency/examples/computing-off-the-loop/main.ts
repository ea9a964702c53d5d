// Compute for a while, and answer meanwhile.
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from "node:worker_threads";

function primesBetween(low: number, high: number): number {
  let count = 0;
  for (let n = low; n < high; n++) {
    let prime = true;
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0;
    if (prime) count += 1;
  }
  return count;
}

// ANCHOR: compute
/** Does not get past its half before somebody has been answered. */
function compute(answered: Int32Array): number {
  const count = primesBetween(2, 10_000);
  Atomics.wait(answered, 0, 0);
  return count + primesBetween(10_000, 20_000);
}

if (isMainThread) {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(import.meta.filename, { workerData: answered });
  const primes = once(worker, "message");

  await setImmediate();
  console.log("answered while it computes");
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
  console.log(`primes: ${(await primes)[0]}`);
} else {
  parentPort?.postMessage(compute(workerData));
}
// ANCHOR_END: compute
