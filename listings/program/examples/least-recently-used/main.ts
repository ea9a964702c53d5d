// ANCHOR: cache
class Cache {
  readonly #values = new Map<string, number>(); // keeps the order of setting
  readonly #capacity: number;

  constructor(capacity: number) {
    if (capacity < 1) {
      throw new RangeError("a cache has room for one entry at least");
    }
    this.#capacity = capacity;
  }

  get(key: string): number | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.put(key, value);
    return value;
  }

  put(key: string, value: number): void {
    this.#values.delete(key); // set alone would keep its old place
    this.#values.set(key, value);
    if (this.#values.size > this.#capacity) {
      const [oldest] = this.#values.keys();
      if (oldest !== undefined) this.#values.delete(oldest);
    }
  }
}
// ANCHOR_END: cache

const cache = new Cache(2);
const show = (key: string) =>
  console.log(`${key}: ${cache.get(key) ?? "forgotten"}`);
cache.put("a", 1);
cache.put("b", 2);
show("a");
cache.put("c", 3);
show("b");
cache.put("a", 10);
cache.put("d", 4);
for (const key of ["a", "c", "d"]) show(key);
