// Jobs that need 1 to 8 GB each share 8 GB.
import { setImmediate } from "node:timers/promises";

const gigabytes = 8;

// ANCHOR: weighted
class Semaphore {
  #free: number;
  #line: { need: number; start: () => void }[] = [];

  constructor(permits: number) {
    this.#free = permits;
  }

  tryAcquire(need: number): boolean {
    // Nobody overtakes, or a large request might wait for ever.
    if (this.#line.length > 0 || need > this.#free) return false;
    this.#free -= need;
    return true;
  }

  acquire(need: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (this.tryAcquire(need)) resolve();
    else this.#line.push({ need, start: resolve });
    return promise;
  }

  release(permits: number): void {
    this.#free += permits;
    for (const { need, start } of [...this.#line]) {
      if (need > this.#free) break;
      this.#free -= need;
      this.#line.shift();
      start();
    }
  }
}
// ANCHOR_END: weighted

/** Counts the gigabytes in use and whether there were ever too many. */
class Meter {
  inUse = 0;
  jobs = 0;
  tooMany = false;

  async run(need: number): Promise<void> {
    this.inUse += need;
    if (this.inUse > gigabytes) this.tooMany = true;
    await setImmediate();
    this.jobs += 1;
    this.inUse -= need;
  }
}

const meter = new Meter();
const memory = new Semaphore(gigabytes);
async function job(need: number): Promise<void> {
  await memory.acquire(need);
  try {
    await meter.run(need);
  } finally {
    memory.release(need);
  }
}
await Promise.all([5, 3, 8, 1, 2, 4, 8, 1].map(job));
console.log(`jobs done: ${meter.jobs}`);
console.log(`ever above 8 GB: ${meter.tooMany}`);

console.log(`5 of 8: ${memory.tryAcquire(5)}`);
console.log(`4 of the rest: ${memory.tryAcquire(4)}`);
console.log(`3 of the rest: ${memory.tryAcquire(3)}`);
