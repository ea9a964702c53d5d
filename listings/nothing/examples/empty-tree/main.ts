// ANCHOR: tree
interface Node {
  readonly value: number;
  readonly left: Tree;
  readonly right: Tree;
}

type Tree = Node | undefined;

function insert(tree: Tree, value: number): Node {
  if (!tree) return { value, left: undefined, right: undefined };
  return value < tree.value
    ? { ...tree, left: insert(tree.left, value) }
    : { ...tree, right: insert(tree.right, value) };
}

function sum(tree: Tree): number {
  return tree ? sum(tree.left) + tree.value + sum(tree.right) : 0;
}
// ANCHOR_END: tree

function depth(tree: Tree): number {
  return tree ? 1 + Math.max(depth(tree.left), depth(tree.right)) : 0;
}

let tree: Tree;
console.log(`empty: sum ${sum(tree)}, depth ${depth(tree)}`);
for (const value of [7, 4, 1]) tree = insert(tree, value);
console.log(`full: sum ${sum(tree)}, depth ${depth(tree)}`);
