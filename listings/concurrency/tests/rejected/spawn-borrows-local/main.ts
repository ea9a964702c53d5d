import { setImmediate } from "node:timers/promises";

async function log(view: Buffer): Promise<void> {
  await setImmediate();
  console.log(`log: ${view}`);
}

const line = Buffer.from("first request");
const logged = log(line.subarray());
line.write("other request"); // the buffer is used again
await logged;
