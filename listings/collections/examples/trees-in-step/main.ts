// ANCHOR: same
class Tree {
  readonly left: Tree | undefined;
  readonly key: number;
  readonly right: Tree | undefined;

  constructor(left: Tree | undefined, key: number, right: Tree | undefined) {
    this.left = left;
    this.key = key;
    this.right = right;
  }

  *[Symbol.iterator](): Generator<number> {
    if (this.left) yield* this.left;
    yield this.key;
    if (this.right) yield* this.right;
  }
}

/** Lets one walk drive the loop, and takes the other key by key. */
function same(a: Tree, b: Tree): boolean {
  const others = b[Symbol.iterator]();
  for (const key of a) {
    const { value, done } = others.next();
    if (done || value !== key) return false;
  }
  return others.next().done === true;
}
// ANCHOR_END: same

function leaf(key: number): Tree {
  return new Tree(undefined, key, undefined);
}

const broad = new Tree(leaf(1), 2, leaf(3));
const deep = new Tree(undefined, 1, new Tree(undefined, 2, leaf(3)));
const other = new Tree(leaf(1), 2, leaf(4));
const larger = new Tree(broad, 5, undefined);
console.log("another shape:", same(broad, deep));
console.log("another key:", same(broad, other));
console.log("a key more:", same(broad, larger));
console.log("a key less:", same(larger, broad));
