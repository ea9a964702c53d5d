import { AsyncLocalStorage } from "node:async_hooks";

// ANCHOR: request
interface Request {
  id: string;
  user?: string;
}

const current = new AsyncLocalStorage<Request>();

function log(text: string): void {
  const id = current.getStore()?.id ?? "no request";
  console.log(`${id}: ${text}`);
}

async function load(order: number): Promise<void> {
  log(`loading order ${order}`);
}

async function handle(order: number): Promise<void> {
  const user = current.getStore()?.user;
  if (user === undefined) return log("nobody asks");
  log(`${user} asks`);
  await load(order);
}
// ANCHOR_END: request

await current.run({ id: "r1", user: "ada" }, () => handle(7));
await current.run({ id: "r2" }, () => handle(8));
