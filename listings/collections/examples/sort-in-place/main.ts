// ANCHOR: sort
const ascending = (a: number, b: number) => a - b; // not as text

const readings = [10, 9, 1];
const sorted = readings.toSorted(ascending); // a new array
console.log(`copy: ${list(sorted)} original: ${list(readings)}`);

const view = readings; // the same array
readings.sort(ascending);
console.log(`in place: ${list(view)}`);
// ANCHOR_END: sort

function list(numbers: readonly number[]): string {
  return `[${numbers.join(" ")}]`;
}
