// ANCHOR: largest
function largest<T extends number | string>(...items: T[]): T | undefined {
  return largestBy((a, b) => (a < b ? -1 : Number(a > b)), ...items);
}

function largestBy<T>(
  compare: (a: T, b: T) => number,
  ...items: T[]
): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) =>
      best === undefined || compare(item, best) > 0 ? item : best,
    undefined,
  );
}
// ANCHOR_END: largest

interface Version {
  readonly major: number;
  readonly minor: number;
}

function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor;
}

const word = largest("pear", "plum", "fig");
console.log(largest(3, 9, 4), word, largest(0.5, 2.25, 1.0)?.toFixed(2));
const newest = largestBy(
  compareVersions,
  { major: 1, minor: 9 },
  { major: 1, minor: 21 },
);
console.log(`${newest?.major}.${newest?.minor}`);
console.log(`of nothing: ${largest() !== undefined}`);
