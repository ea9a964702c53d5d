import { setImmediate } from "node:timers/promises";

let saved = 0;

async function save(_line: string): Promise<void> {
  await setImmediate();
  saved += 1;
}

const lines = ["a", "b", "c"];
lines.forEach(async (line) => {
  await save(line);
});
console.log(`saved ${saved}`);
