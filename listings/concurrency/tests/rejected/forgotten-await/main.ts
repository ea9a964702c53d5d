import { setImmediate } from "node:timers/promises";

async function save(log: string[], entry: string): Promise<void> {
  await setImmediate();
  log.push(entry);
}

const log: string[] = [];
save(log, "order placed");
console.log(`entries: ${log.length}`);
