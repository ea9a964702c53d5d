// ANCHOR: ring
class Ring<T extends {}> {
  readonly #slots: (T | undefined)[];
  #next = 0;

  constructor(size: number) {
    if (size < 1) throw new RangeError("a ring has one slot at least");
    this.#slots = new Array(size).fill(undefined);
  }

  /** Returns what it pushed out. */
  push(value: T): T | undefined {
    const out = this.#slots[this.#next];
    this.#slots[this.#next] = value;
    this.#next = (this.#next + 1) % this.#slots.length;
    return out;
  }

  /** The oldest first. */
  *[Symbol.iterator](): Generator<T> {
    const older = this.#slots.slice(this.#next);
    for (const value of older.concat(this.#slots.slice(0, this.#next))) {
      if (value !== undefined) yield value;
    }
  }
}
// ANCHOR_END: ring

const ring = new Ring<number>(3);
for (const reading of [10, 20, 30, 40, 50]) {
  const out = ring.push(reading);
  const kept = [...ring].join(" ");
  console.log(out === undefined ? kept : `${kept} without ${out}`);
}
console.log(`sum ${[...ring].reduce((sum, reading) => sum + reading, 0)}`);
