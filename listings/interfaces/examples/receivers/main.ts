// ANCHOR: methods
class Cart {
  readonly owner: string;
  items: number;

  constructor(owner: string, items: number) {
    this.owner = owner;
    this.items = items;
  }

  // The method reads, and nothing in its type says so.
  summary(): string {
    return `${this.owner}: ${this.items}`;
  }

  // The caller's cart changes.
  add(items: number): void {
    this.items += items;
  }

  // The caller's cart stays as it is.
  givenTo(owner: string): Cart {
    return new Cart(owner, this.items);
  }
}
// ANCHOR_END: methods

const first = new Cart("ada", 0);
first.add(2);
const second = first.givenTo("grace");
second.add(1);
console.log(first.summary());
console.log(second.summary());
