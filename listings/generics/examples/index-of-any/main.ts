// ANCHOR: index
// Array.prototype.indexOf compares in the same way.
function indexOf<T>(items: readonly T[], wanted: T): number | undefined {
  for (const [i, item] of items.entries()) {
    if (item === wanted) return i;
  }
  return undefined;
}

const words = ["to", "be"];
report("word", indexOf(words, "be"));
const points = [
  { x: 0, y: 0 },
  { x: 3, y: 4 },
];
report("point", indexOf(points, { x: 3, y: 4 }));
// ANCHOR_END: index

function report(name: string, index: number | undefined): void {
  console.log(`${name}: ${index ?? 0} ${index !== undefined}`);
}
