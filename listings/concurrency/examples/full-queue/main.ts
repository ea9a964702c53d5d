// What happens to a job that finds the queue full?
import { once } from "node:events";
import { Writable } from "node:stream";

const waiting: (() => void)[] = [];

// ANCHOR: queue
const queue = new Writable({
  objectMode: true,
  highWaterMark: 2,
  write(job: string, _encoding, done) {
    waiting.push(() => {
      console.log(`taken: ${job}`);
      done();
    });
  },
});

/** Whether there is still room; the job is kept in any case. */
function offer(job: string): boolean {
  return queue.write(job);
}
// ANCHOR_END: queue

for (const job of ["a", "b", "c"]) {
  const room = offer(job);
  console.log(`${job}: accepted${room ? "" : ", please wait"}`);
}

const drained = once(queue, "drain");
while (queue.writableLength > 0) {
  waiting.shift()?.();
  await new Promise(setImmediate);
}
await drained;
console.log(`in the queue: ${queue.writableLength}`);
