// One thread, two tasks: a busy loop has to yield before the other runs.
import { setImmediate } from "node:timers/promises";

// ANCHOR: busy
async function spin(other: { ran: boolean }): Promise<void> {
  while (!other.ran) {
    await setImmediate(); // without this line it spins for ever
  }
}
// ANCHOR_END: busy

const other = { ran: false };
const busy = spin(other);
setTimeout(() => {
  other.ran = true;
  console.log("the other one ran");
}, 0);
await busy;
console.log("the busy loop saw it");
