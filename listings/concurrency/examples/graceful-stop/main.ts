// A service that is told to stop refuses new work and finishes the old.
import { setTimeout } from "node:timers/promises";

class Mailer {
  #closed = false;
  #queue: string[] = [];
  #wake = Promise.withResolvers<void>();
  #worker: Promise<void>;

  constructor(ready: Promise<void>) {
    this.#worker = this.#work(ready);
  }

  async #work(ready: Promise<void>): Promise<void> {
    await ready;
    while (true) {
      for (const invoice of this.#queue.splice(0)) {
        console.log(`${invoice}: sent`);
      }
      if (this.#closed) return;
      await this.#wake.promise;
      this.#wake = Promise.withResolvers();
    }
  }

  // ANCHOR: stop
  submit(invoice: string): void {
    if (this.#closed) throw new Error("stopping");
    if (this.#queue.length === 8) throw new Error("queue full");
    this.#queue.push(invoice);
    this.#wake.resolve();
  }

  /** Refuses new work from now on. */
  close(): void {
    this.#closed = true;
    this.#wake.resolve();
  }

  /** Waits until the accepted work is done. */
  async drain(limit: number): Promise<void> {
    const timer = new AbortController();
    const tooLate = setTimeout(limit, "late", { signal: timer.signal });
    tooLate.catch(() => {}); // aborted: the worker was in time
    try {
      const first = await Promise.race([this.#worker, tooLate]);
      if (first === "late") throw new Error("still busy");
    } finally {
      timer.abort();
    }
  }
  // ANCHOR_END: stop
}

const { promise: ready, resolve: open } = Promise.withResolvers<void>();
const mailer = new Mailer(ready);
for (const invoice of ["invoice 1", "invoice 2", "invoice 3"]) {
  mailer.submit(invoice);
}

// A service would do this in process.once("SIGTERM", …).
mailer.close();
try {
  mailer.submit("invoice 4");
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log(`invoice 4: refused, ${error.message}`);
}
open();
await mailer.drain(5_000);
console.log("stopped");
