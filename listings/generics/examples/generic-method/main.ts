// ANCHOR: page
class Page<T> {
  readonly items: readonly T[];
  readonly last: boolean;

  constructor(items: readonly T[], last: boolean) {
    this.items = items;
    this.last = last;
  }

  map<U>(change: (item: T) => U): Page<U> {
    const items = this.items.map((item) => change(item));
    return new Page(items, this.last);
  }
}

const ids = new Page([7, 12], true);
const links = ids.map((id) => `/users/${id}`);
console.log(`[${links.items.join(" ")}] ${links.last}`);
const lengths = links.map((link) => link.length);
console.log(`[${lengths.items.join(" ")}] ${lengths.last}`);
// ANCHOR_END: page
