// ANCHOR: show
function ones(number: number): number {
  let count = 0;
  // The expression keeps all ones but the lowest.
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function trailing(number: number): number {
  return number === 0 ? 32 : 31 - Math.clz32(number & -number);
}

function rotateLeft(number: number, by: number): number {
  return ((number << by) | (number >>> (32 - by))) >>> 0;
}

function hex(number: number): string {
  return `0x${number.toString(16).padStart(8, "0")}`;
}

function show(number: number): void {
  console.log(
    `${hex(number)} ones ${ones(number)} leading ${Math.clz32(number)}` +
      ` trailing ${trailing(number)} rotated ${hex(rotateLeft(number, 8))}`,
  );
}
// ANCHOR_END: show

for (const number of [0, 1, 0x00f00000, 0x80000001, 0xffffffff]) {
  show(number);
}
