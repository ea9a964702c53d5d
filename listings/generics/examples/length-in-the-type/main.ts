// ANCHOR: dot
// `const T` keeps the tuple type of a; b needs a number for each place of it.
function dot<const T extends readonly number[]>(
  a: T,
  b: { readonly [K in keyof T]: number },
): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}
// ANCHOR_END: dot

console.log(dot([1, 2], [3, 4]));
console.log(dot([1, 2, 3], [4, 5, 6]));
const point: [number, number, number] = [2, 0, 0];
const origin: [number, number, number] = [0, 0, 0];
const equal = point.every((x, i) => x === origin[i]);
console.log("equal:", equal, "length", String(point.length));
