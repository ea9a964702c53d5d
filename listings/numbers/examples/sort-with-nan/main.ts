// ANCHOR: sort
// A list sorted by (a, b) => a - b would be out of order: its comparison
// says "equal" of a NaN and anything. A typed array has an order for it.
const numbers = new Float64Array([2, Number.NaN, -1, 0.5]).toSorted();
console.log(`[${Array.from(numbers, text).join(", ")}]`);

console.log(`largest ${Math.max(...numbers)}`);

const nan = Number.NaN;
const other = numbers.at(-1);
console.log(`equal to itself: ${nan === other}`);
// ANCHOR_END: sort

function text(number: number): string {
  return Number.isNaN(number) ? "NaN" : number.toFixed(1);
}
