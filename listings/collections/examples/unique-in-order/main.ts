// ANCHOR: unique
// A Set keeps the order of first insertion.
function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function compacted<T>(items: readonly T[]): T[] {
  return items.filter((item, i) => i === 0 || item !== items[i - 1]);
}

const visits = ["home", "home", "cart", "home"];
console.log(`unique: [${unique(visits).join(" ")}]`);
console.log(`compacted: [${compacted(visits).join(" ")}]`);
// ANCHOR_END: unique
