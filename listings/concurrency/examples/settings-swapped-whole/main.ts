// Settings are never changed; a new set takes the place of the old one.
import { setImmediate } from "node:timers/promises";

// ANCHOR: swap
type Settings = Readonly<{ low: number; high: number }>;

let current: Settings = { low: 0, high: 10 };

function replace(low: number): void {
  current = { low, high: low + 10 };
}

/** Reads until the last set has come, and counts mixed ones. */
async function torn(last: number): Promise<number> {
  let mixed = 0;
  while (true) {
    const settings = current; // one set, whoever replaces it at the await
    await setImmediate();
    if (settings.high !== settings.low + 10) mixed += 1;
    if (settings.low === last) return mixed;
  }
}
// ANCHOR_END: swap

const last = 1000;
const kept = current;
const reader = torn(last);
for (let low = 1; low <= last; low++) {
  replace(low);
  if (low % 100 === 0) await setImmediate();
}
console.log(`mixed: ${await reader}`);
console.log(`kept: ${kept.low} to ${kept.high}`);
console.log(`now: ${current.low} to ${current.high}`);
