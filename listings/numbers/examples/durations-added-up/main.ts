const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;

// ANCHOR: text
function clockText(durationMs: number): string {
  const whole = Math.trunc(durationMs);
  const two = (n: number) => String(Math.trunc(n)).padStart(2, "0");
  const minutes = Math.trunc(whole / 60_000);
  const seconds = (whole % 60_000) / SECOND_MS;
  const millis = String(whole % SECOND_MS).padStart(3, "0");
  const hours = Math.trunc(minutes / 60);
  return `${hours}:${two(minutes % 60)}:${two(seconds)}.${millis}`;
}
// ANCHOR_END: text

const lapsMs = [3725 * SECOND_MS, 59_999, 1.5];
const totalMs = lapsMs.reduce((sum, lap) => sum + lap, 0);
console.log(`total ${clockText(totalMs)}`);
console.log(`half ${clockText(totalMs / 2)}`);
console.log(`a third of it in ms: ${Math.trunc(totalMs / 3)}`);

const leftMs = HOUR_MS - totalMs;
if (leftMs >= 0) {
  console.log(`left ${clockText(leftMs)}`);
} else {
  console.log(`over by ${clockText(-leftMs)}`);
}
