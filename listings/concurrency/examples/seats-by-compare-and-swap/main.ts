// Four agencies sell 100 seats; nobody sells the same seat twice.
import { once } from "node:events";
import { isMainThread, Worker, workerData } from "node:worker_threads";

const seats = 0;
const sold = 1;
const refused = 2;

// ANCHOR: take
function take(office: Int32Array): boolean {
  while (true) {
    const left = Atomics.load(office, seats);
    if (left === 0) return false;
    const seen = Atomics.compareExchange(office, seats, left, left - 1);
    if (seen === left) return true; // else somebody was quicker
  }
}
// ANCHOR_END: take

if (isMainThread) {
  const office = new Int32Array(new SharedArrayBuffer(12));
  office[seats] = 100;
  const agencies = Array.from(
    { length: 4 },
    () => new Worker(import.meta.filename, { workerData: office }),
  );
  await Promise.all(agencies.map((agency) => once(agency, "exit")));
  console.log(`sold: ${office[sold]}`);
  console.log(`refused: ${office[refused]}`);
  console.log(`left: ${office[seats]}`);
} else {
  const office: Int32Array = workerData;
  for (let n = 0; n < 40; n++) {
    Atomics.add(office, take(office) ? sold : refused, 1);
  }
}
