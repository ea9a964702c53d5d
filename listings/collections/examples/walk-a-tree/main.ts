// ANCHOR: walk
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
// ANCHOR_END: walk

function leaf(key: number): Tree {
  return new Tree(undefined, key, undefined);
}

const low = new Tree(leaf(1), 2, leaf(3));
const root = new Tree(low, 5, leaf(8));
for (const key of root) {
  if (key > 5) break; // ends the generators
  console.log(key);
}
