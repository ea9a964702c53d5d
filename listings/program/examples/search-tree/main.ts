// ANCHOR: tree
class Node {
  readonly value: number;
  less: Node | undefined;
  more: Node | undefined;

  constructor(value: number) {
    this.value = value;
  }
}

class Tree {
  #root: Node | undefined;

  /** Says whether the value is new. */
  insert(value: number): boolean {
    if (!this.#root) {
      this.#root = new Node(value);
      return true;
    }
    let node = this.#root;
    while (node.value !== value) {
      const side = value < node.value ? "less" : "more";
      const next = node[side];
      if (!next) {
        node[side] = new Node(value);
        return true;
      }
      node = next;
    }
    return false;
  }

  *[Symbol.iterator](node = this.#root): Generator<number> {
    if (!node) return;
    if (node.less) yield* this[Symbol.iterator](node.less);
    yield node.value;
    if (node.more) yield* this[Symbol.iterator](node.more);
  }
}
// ANCHOR_END: tree

const tree = new Tree();
for (const value of [50, 20, 80, 20, 10, 30, 90]) {
  if (!tree.insert(value)) console.log(`${value} is there already`);
}
for (const value of tree) console.log(value);
const first = tree[Symbol.iterator]().find((value) => value > 25);
console.log(`first above 25: ${first ?? -1}`);
