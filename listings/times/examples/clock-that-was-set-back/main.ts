import { setTimeout } from "node:timers/promises";

// ANCHOR: clocks
const start = performance.now(); // milliseconds since the process began
await setTimeout(20);
console.log("passed:", performance.now() - start >= 10);

// The clock was set back by an hour between these two.
const before = new Date(1_767_225_600_000);
const after = new Date(before.getTime() - 3_600_000);
const passed = after.getTime() - before.getTime();
console.log(`by the wall: ${passed / 3_600_000}`);
// ANCHOR_END: clocks
