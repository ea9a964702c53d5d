// ANCHOR: copy
const ada = [1, 2];
const original = new Map([["ada", ada]]);
const copied = new Map(original);
copied.set("grace", [3]); // reaches the copy alone
const scores = copied.get("ada");
if (scores) scores[0] = 9; // reaches the array of both
console.log(original.size, list(original.get("ada")));
console.log(copied.size, list(copied.get("ada")));
// ANCHOR_END: copy

function list(numbers: readonly number[] = []): string {
  return `[${numbers.join(" ")}]`;
}
