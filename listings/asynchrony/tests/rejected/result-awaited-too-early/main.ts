import { setTimeout } from "node:timers/promises";

async function slow(): Promise<string> {
  await setTimeout(60_000);
  return "slow";
}

async function broken(): Promise<string> {
  throw new Error("broken");
}

try {
  const first = slow();
  const second = broken();
  console.log(await first); // Promise.all would have seen the error
  console.log(await second);
} catch (error) {
  console.log(`caught: ${error}`);
}
