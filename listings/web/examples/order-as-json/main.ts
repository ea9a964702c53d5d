import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

// ANCHOR: client
interface Order {
  readonly id?: number;
  readonly item: string;
  readonly quantity: number;
}

class StatusError extends Error {
  readonly status: number;

  constructor(status: number, reason: string) {
    super(`status ${status}: ${reason}`);
    this.status = status;
  }
}

async function post(url: string, token: string, order: Order) {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(order),
    signal: AbortSignal.timeout(10_000),
  }); // throws if there is no answer
  if (response.status !== 201) {
    const problem: unknown = await response.json().catch(() => undefined);
    throw new StatusError(response.status, reason(problem));
  }
  return orderFrom(await response.json());
}

function reason(problem: unknown): string {
  return isObject(problem) && typeof problem["reason"] === "string"
    ? problem["reason"]
    : "no reason given";
}
// ANCHOR_END: client

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function orderFrom(value: unknown): Order {
  if (
    isObject(value) &&
    typeof value["item"] === "string" &&
    typeof value["quantity"] === "number" &&
    Number.isSafeInteger(value["quantity"])
  ) {
    const { id, item, quantity } = value;
    return typeof id === "number" ? { id, item, quantity } : { item, quantity };
  }
  throw new TypeError("not an order");
}

async function createOrder(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers.authorization !== "Bearer secret") {
    response.writeHead(401).end();
    return;
  }
  const answer = (status: number, body: unknown) =>
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify(body));
  try {
    const order = orderFrom(await json(request));
    if (order.quantity < 1) answer(422, { reason: "nothing ordered" });
    else answer(201, { ...order, id: 7 });
  } catch {
    answer(400, { reason: "not an order" });
  }
}

const server = createServer((request, response) => {
  void createOrder(request, response);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const tries: [string, number][] = [
  ["secret", 2],
  ["guess", 2],
  ["secret", 0],
];
for (const [token, quantity] of tries) {
  try {
    const made = await post(url, token, { item: "tea", quantity });
    console.log(`order ${made.id}: ${made.quantity} ${made.item}`);
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    console.log("error:", error.message);
  }
}
server.close();
server.closeAllConnections();
