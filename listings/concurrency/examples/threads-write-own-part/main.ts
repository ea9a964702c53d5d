// Four worker threads fill one shared array, each a quarter of it.
import { once } from "node:events";
import { isMainThread, Worker, workerData } from "node:worker_threads";

// ANCHOR: fill
async function fill(squares: Int32Array): Promise<void> {
  const size = Math.ceil(squares.length / 4);
  const threads: Worker[] = [];
  for (let first = 0; first < squares.length; first += size) {
    const part = squares.subarray(first, first + size);
    const data = { first, part };
    threads.push(new Worker(import.meta.filename, { workerData: data }));
  }
  await Promise.all(threads.map((thread) => once(thread, "exit")));
}

function fillPart({ first, part }: { first: number; part: Int32Array }): void {
  for (let n = 0; n < part.length; n++) part[n] = (first + n) ** 2;
}
// ANCHOR_END: fill

if (isMainThread) {
  const squares = new Int32Array(new SharedArrayBuffer(4 * 10));
  await fill(squares);
  for (const n of squares) console.log(n);
} else {
  fillPart(workerData);
}
