// Does an async call know the request it belongs to?
import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate } from "node:timers/promises";

// ANCHOR: scope
const requests = new AsyncLocalStorage<string>();

function request(): string {
  return requests.getStore() ?? "none";
}

async function handle(): Promise<void> {
  console.log(`handler: ${request()}`);
  const child = async () => {
    await setImmediate(); // it follows every promise and callback
    return request();
  };
  console.log(`child: ${await child()}`);
}

await requests.run("r1", handle);
console.log(`outside: ${request()}`);
// ANCHOR_END: scope
