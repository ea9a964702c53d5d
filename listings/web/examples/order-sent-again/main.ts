import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

// ANCHOR: client
async function order(url: string, key: string): Promise<string> {
  const attempts = 3;
  let last: unknown;
  for (let n = 0; n < attempts; n++) {
    // a real client waits longer each time
    const headers = new Headers();
    if (key !== "") headers.set("idempotency-key", key);
    let response: Response;
    try {
      response = await fetch(url, { method: "POST", headers });
      if (response.ok) return await response.text();
    } catch (error) {
      last = error;
      continue;
    }
    last = new Error(`status ${response.status}`);
    if (response.status < 500) throw last; // would be wrong again
  }
  throw new Error("gave up", { cause: last });
}
// ANCHOR_END: client

class Shop {
  orders = 0;
  private readonly byKey = new Map<string, number>();
  private fails: number; // answers that will be lost

  constructor(fails: number) {
    this.fails = fails;
  }

  /** The number of the order, or nothing if the answer is lost. */
  take(key: string): number | undefined {
    let number = key === "" ? undefined : this.byKey.get(key);
    if (number === undefined) {
      this.orders += 1;
      number = this.orders;
      this.byKey.set(key, number);
    }
    if (this.fails > 0) {
      this.fails -= 1; // after the work was done
      return undefined;
    }
    return number;
  }
}

function serve(shop: Shop): Server {
  return createServer((request, response) => {
    const key = request.headers["idempotency-key"];
    const number = shop.take(typeof key === "string" ? key : "");
    if (number === undefined) response.writeHead(503).end();
    else response.end(`order ${number}`);
  });
}

for (const key of ["", "8e03978e"]) {
  const shop = new Shop(1);
  const server = serve(shop);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const answer = await order(`http://127.0.0.1:${port}/`, key);
  console.log(`key ${JSON.stringify(key)}: ${answer}, made ${shop.orders}`);
  server.close();
  server.closeAllConnections();
}
