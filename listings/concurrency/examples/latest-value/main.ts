// Whoever watches a setting wants the newest value, not each of them.

// ANCHOR: watched
class Watched {
  #value: number;
  #version = 0;
  #open = true;
  #changed = Promise.withResolvers<void>();

  constructor(value: number) {
    this.#value = value;
  }

  set(value: number): void {
    this.#value = value;
    this.#wakeAll();
  }

  close(): void {
    this.#open = false;
    this.#wakeAll();
  }

  #wakeAll(): void {
    this.#version += 1;
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }

  async *follow(): AsyncGenerator<number> {
    while (this.#open) {
      const seen = this.#version;
      yield this.#value;
      if (this.#version === seen) await this.#changed.promise;
    }
  }
}
// ANCHOR_END: watched

const limit = new Watched(10);
limit.set(20);
limit.set(30);

const seen = limit.follow();
console.log(`limit ${(await seen.next()).value}`);
const next = seen.next();
limit.set(40);
console.log(`limit ${(await next).value}`);
limit.close();
console.log(`more: ${!(await seen.next()).done}`);
