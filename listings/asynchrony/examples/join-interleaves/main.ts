// Concurrency without parallelism: two async functions, one thread.
import { setImmediate } from "node:timers/promises";

// ANCHOR: join
async function steps(name: string, log: string[]): Promise<void> {
  for (let n = 1; n <= 3; n++) {
    log.push(`${name}${n}`);
    await setImmediate();
  }
}

async function oneAfterTheOther(log: string[]): Promise<void> {
  await steps("a", log);
  await steps("b", log);
}

async function joined(log: string[]): Promise<void> {
  await Promise.all([steps("a", log), steps("b", log)]);
}
// ANCHOR_END: join

const log: string[] = [];
await oneAfterTheOther(log);
console.log(`one after the other: ${log.splice(0).join(" ")}`);
await joined(log);
console.log(`joined: ${log.splice(0).join(" ")}`);
