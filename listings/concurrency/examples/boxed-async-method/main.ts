// A list of different stores, each with an async method.
import { setImmediate } from "node:timers/promises";

// ANCHOR: store
interface Store {
  load(key: string): Promise<string>;
}

class Fixed implements Store {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  async load(key: string): Promise<string> {
    await setImmediate();
    return `${key}=${this.#value}`;
  }
}
// ANCHOR_END: store

class Empty implements Store {
  async load(key: string): Promise<string> {
    throw new Error(`${key} not found`);
  }
}

const stores: Store[] = [new Empty(), new Fixed("7")];
for (const store of stores) {
  try {
    console.log(await store.load("port"));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(error.message);
  }
}
