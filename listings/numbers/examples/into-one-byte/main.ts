// ANCHOR: byte
function describe(number: number): string {
  const kept = number & 0xff; // keeps the low eight bits, never fails
  if (!Number.isInteger(number) || number < 0 || number > 255) {
    return `${number} does not fit, its low bits are ${kept}`;
  }
  return `${number} fits: ${kept}`;
}
// ANCHOR_END: byte

for (const number of [7, 255, 256, 300, -1]) {
  console.log(describe(number));
}
for (const number of [3.99, -3.99]) {
  console.log(`${number} loses its fraction: ${Math.trunc(number)}`);
}
