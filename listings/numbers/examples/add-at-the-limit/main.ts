const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

// ANCHOR: add
function show(a: number, b: number): void {
  const sum = a + b; // exact: a double holds integers of 53 bits
  if (sum < MIN || sum > MAX) {
    console.log(`${a} + ${b} is out of range`);
  } else {
    console.log(`${a} + ${b} = ${sum}`);
  }
  console.log(`  wrapped ${sum | 0}`); // bit operators keep 32 bits
  console.log(`  at the limit ${Math.min(Math.max(sum, MIN), MAX)}`);
}
// ANCHOR_END: add

show(2, 3);
show(MAX, 1);
show(MIN, -1);
