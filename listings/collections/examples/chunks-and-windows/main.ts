// ANCHOR: pieces
const readings = [3, 6, 9, 6, 3, 0, 3];
for (let start = 0; start < readings.length; start += 3) {
  const batch = readings.slice(start, start + 3); // a copy
  console.log(`batch: [${batch.join(" ")}]`);
}
const averages: number[] = [];
for (let end = 3; end <= readings.length; end++) {
  averages.push(Math.trunc(sum(readings.slice(end - 3, end)) / 3));
}
console.log(averages.map((average) => ` ${average}`).join(""));
// ANCHOR_END: pieces

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
