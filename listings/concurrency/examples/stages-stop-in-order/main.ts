// An intake, a worker and a store are stopped from the outside inwards.
import { setImmediate } from "node:timers/promises";

// ANCHOR: stages
class Store implements AsyncDisposable {
  rows: string[] = [];

  async [Symbol.asyncDispose](): Promise<void> {
    console.log(`store: closed with ${this.rows.length}`);
  }
}

class Worker implements AsyncDisposable {
  #store: Store;
  #last: Promise<void> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  accept(order: string): void {
    this.#last = this.#last.then(async () => {
      await setImmediate();
      this.#store.rows.push(order.toUpperCase());
    });
  }

  /** Lets the worker finish what it has been given. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last;
    console.log("worker: queue is empty");
  }
}

async function serve(orders: string[]): Promise<void> {
  await using store = new Store(); // the first made is the last closed
  await using worker = new Worker(store);
  for (const order of orders) worker.accept(order);
  console.log("intake: closed");
}
// ANCHOR_END: stages

await serve(["tea", "cake", "milk"]);
