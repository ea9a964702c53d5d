import { setImmediate } from "node:timers/promises";

async function load(key: string): Promise<number> {
  await setImmediate();
  return key.length;
}

function total(keys: string[]): number {
  let sum = 0;
  for (const key of keys) {
    sum += await load(key);
  }
  return sum;
}

console.log(total(["ada", "brian"]));
