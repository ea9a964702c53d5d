const MIN = -(2 ** 31); // the limits of the other two programs
const MAX = 2 ** 31 - 1;

// ANCHOR: divide
function remEuclid(a: number, b: number): number {
  const rest = a % b;
  return rest < 0 ? rest + Math.abs(b) : rest;
}

function show(a: number, b: number): void {
  const quotient = Math.trunc(a / b); // an infinity, if b is zero
  if (b === 0 || quotient > MAX) {
    console.log(`${a} / ${b} has no answer`);
    return;
  }
  const never = remEuclid(a, b);
  console.log(
    `${a} / ${b} = ${quotient} rest ${a % b}, never negative ${never}`,
  );
}
// ANCHOR_END: divide

function roundTiesEven(x: number): number {
  const down = Math.floor(x);
  if (x - down !== 0.5) return Math.round(x);
  return down % 2 === 0 ? down : down + 1;
}

for (const [a, b] of [
  [7, 2],
  [-7, 2],
  [7, -2],
  [-7, -2],
  [7, 0],
  [MIN, -1],
] as const) {
  show(a, b);
}
for (const half of [0.5, 1.5, 2.5, -2.5]) {
  // Math.round takes a tie upwards, which differs for negative numbers.
  const away = Math.sign(half) * Math.round(Math.abs(half));
  console.log(`${half.toFixed(1)} ${away} ${roundTiesEven(half)}`);
}
