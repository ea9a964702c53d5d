// Twelve jobs, never more than three of them at once.

const jobs = 12;
const limit = 3;

// ANCHOR: pool
async function runAll(meter: Meter): Promise<Error[]> {
  const failures: Error[] = [];
  const queue = Array(jobs).keys();
  async function worker(): Promise<void> {
    // All workers draw from one iterator, so each job runs once.
    for (const n of queue) {
      try {
        await job(n, meter);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        failures.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: limit }, worker));
  return failures;
}
// ANCHOR_END: pool

async function job(n: number, meter: Meter): Promise<void> {
  meter.enter();
  try {
    if (n < limit) await meter.firstWave(); // three jobs have to overlap
    if (n === 7) throw new Error(`job ${n}: bad input`);
  } finally {
    meter.leave();
  }
}

/** Counts the jobs in flight and remembers the highest count. */
class Meter {
  now = 0;
  most = 0;
  #missing = limit;
  #complete = Promise.withResolvers<void>();

  enter(): void {
    this.now += 1;
    this.most = Math.max(this.most, this.now);
  }

  leave(): void {
    this.now -= 1;
  }

  firstWave(): Promise<void> {
    this.#missing -= 1;
    if (this.#missing === 0) this.#complete.resolve();
    return this.#complete.promise;
  }
}

const meter = new Meter();
const failures = await runAll(meter);
console.log(`done: ${jobs - failures.length}`);
for (const failure of failures) console.log(`failed: ${failure.message}`);
console.log(`most at once: ${meter.most}`);
