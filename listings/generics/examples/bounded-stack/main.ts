// ANCHOR: stack
class Stack<T> {
  readonly #items: T[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(item: T): void {
    if (this.#items.length >= this.#limit) throw new RangeError("full");
    this.#items.push(item);
  }

  // undefined when empty, and also when T itself admits undefined
  pop(): T | undefined {
    return this.#items.pop();
  }
}
// ANCHOR_END: stack

const pages = new Stack<string>(2);
for (const page of ["home", "search", "cart"]) {
  try {
    pages.push(page);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.log(`push ${page}: ${error.message}`);
  }
}
for (let round = 0; round < 3; round++) {
  console.log(`pop: ${pages.pop() ?? "nothing"}`);
}
