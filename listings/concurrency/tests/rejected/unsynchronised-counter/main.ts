import { setImmediate } from "node:timers/promises";

let visits = 0;

async function visit(): Promise<void> {
  const before = visits;
  await setImmediate(); // looks up the page
  visits = before + 1;
}

await Promise.all([visit(), visit()]);
console.log(`visits: ${visits}`);
