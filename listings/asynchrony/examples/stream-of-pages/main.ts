// Items come page by page; nobody fetches a page that nobody reads.
import { setImmediate } from "node:timers/promises";

async function fetchPage(page: number): Promise<string[]> {
  await setImmediate();
  console.log(`fetch page ${page}`);
  if (page === 4) throw new Error("page 4 cannot be read");
  return [`item ${page}.1`, `item ${page}.2`];
}

// ANCHOR: items
async function* items(): AsyncGenerator<string> {
  for (let page = 1; ; page++) yield* await fetchPage(page);
}
// ANCHOR_END: items

let read = 0;
for await (const item of items()) {
  console.log(item);
  read += 1;
  if (read === 3) break;
}

read = 0;
try {
  for await (const _ of items()) read += 1;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log(`after ${read} items: ${error.message}`);
}
