// ANCHOR: stock
class Stock {
  readonly #counts = new Map<string, number>();

  /** Registers an item once and reports whether it was new. */
  open(item: string, count: number): boolean {
    if (this.#counts.has(item)) return false;
    this.#counts.set(item, count);
    return true;
  }

  take(item: string): number {
    const count = this.#counts.get(item);
    // !count would be true of 0 as well.
    if (count === undefined) throw new RangeError(`no such item: ${item}`);
    if (count === 0) throw new RangeError(`out of stock: ${item}`);
    this.#counts.set(item, count - 1);
    return count - 1;
  }
}
// ANCHOR_END: stock

const stock = new Stock();
console.log(`new: ${stock.open("lamp", 1)}`);
console.log(`new: ${stock.open("lamp", 5)}`);
for (const item of ["lamp", "lamp", "desk"]) {
  try {
    console.log(`left: ${stock.take(item)}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.log(`error: ${error.message}`);
  }
}
