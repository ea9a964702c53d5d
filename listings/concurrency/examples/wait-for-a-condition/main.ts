// A shelf for two loaves, between a baker and a seller on threads.
import { once } from "node:events";
import { isMainThread, Worker, workerData } from "node:worker_threads";

const room = 2;
const loaves = 50;

// ANCHOR: shelf
/** Waits until the number on the shelf is not `unwanted`, and returns it. */
function waitWhile(shelf: Int32Array, unwanted: number): number {
  while (true) {
    const there = Atomics.load(shelf, 0);
    if (there !== unwanted) return there;
    // Sleeps only if it is still `unwanted`, so no call to wake is missed.
    Atomics.wait(shelf, 0, unwanted);
  }
}

function put(shelf: Int32Array): void {
  waitWhile(shelf, room);
  Atomics.add(shelf, 0, 1); // one baker: nobody fills the room meanwhile
  Atomics.notify(shelf, 0);
}

function take(shelf: Int32Array): number {
  const before = waitWhile(shelf, 0);
  Atomics.sub(shelf, 0, 1);
  Atomics.notify(shelf, 0);
  return before;
}
// ANCHOR_END: shelf

if (isMainThread) {
  const shelf = new Int32Array(new SharedArrayBuffer(4));
  const baker = new Worker(import.meta.filename, { workerData: shelf });
  let most = 0;
  for (let n = 0; n < loaves; n++) most = Math.max(most, take(shelf));
  await once(baker, "exit");
  console.log(`sold: ${loaves}`);
  console.log(`ever too many on the shelf: ${most > room}`);
  console.log(`left: ${Atomics.load(shelf, 0)}`);
} else {
  for (let n = 0; n < loaves; n++) put(workerData);
}
