// The module does not wait for what it has started.
import { setTimeout } from "node:timers/promises";

// ANCHOR: start
async function save(): Promise<void> {
  await setTimeout(2_000);
  console.log("saved");
}

void save();
console.log("main has ended");
// ANCHOR_END: start
