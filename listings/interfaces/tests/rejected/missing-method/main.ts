interface Store {
  put(key: string, value: string): void;
  remove(key: string): boolean;
}

class Memory implements Store {
  readonly #values = new Map<string, string>();

  put(key: string, value: string): void {
    this.#values.set(key, value);
  }
}

const store: Store = new Memory();
store.put("lang", "en");
console.log(`removed: ${store.remove("lang")}`);
