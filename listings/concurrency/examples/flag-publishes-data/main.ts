// Who sees the flag sees what was written before it was set.
import { once } from "node:events";
import { isMainThread, Worker, workerData } from "node:worker_threads";

const result = 0;
const ready = 1;

// ANCHOR: publish
function publish(box: Int32Array, value: number): void {
  box[result] = value;
  Atomics.store(box, ready, 1); // orders all that comes before it
  Atomics.notify(box, ready);
}

function read(box: Int32Array): number | undefined {
  Atomics.wait(box, ready, 0); // returns at once when it is no longer 0
  return box[result];
}
// ANCHOR_END: publish

if (isMainThread) {
  const box = new Int32Array(new SharedArrayBuffer(8));
  const thread = new Worker(import.meta.filename, { workerData: box });
  console.log(read(box));
  await once(thread, "exit");
} else {
  publish(workerData, 42);
}
