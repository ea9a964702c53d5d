// Four worker threads count in one number, without a lock.
import { once } from "node:events";
import { isMainThread, Worker, workerData } from "node:worker_threads";

// ANCHOR: count
function count(hits: Int32Array): void {
  for (let n = 0; n < 10_000; n++) Atomics.add(hits, 0, 1);
}
// ANCHOR_END: count

if (isMainThread) {
  // The one kind of memory that threads of Node share.
  const hits = new Int32Array(new SharedArrayBuffer(4));
  const threads = Array.from(
    { length: 4 },
    () => new Worker(import.meta.filename, { workerData: hits }),
  );
  await Promise.all(threads.map((thread) => once(thread, "exit")));
  console.log(Atomics.load(hits, 0));
} else {
  count(workerData);
}
