// A table is made when somebody first asks for it, and once.

// ANCHOR: once
let made = 0;

let table: number[] | undefined;

function squares(): number[] {
  // Nothing waits in here, so no second call can come between.
  table ??= makeTable();
  return table;
}

function makeTable(): number[] {
  made += 1;
  return Array.from({ length: 100 }, (_, n) => n * n);
}
// ANCHOR_END: once

console.log(`made: ${made}`);
const user = async (n: number) => squares()[n] ?? 0;
const parts = await Promise.all([0, 1, 2, 3].map(user));
console.log(`sum: ${parts.reduce((a, b) => a + b)}`);
console.log(`made: ${made}`);
