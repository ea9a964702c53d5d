import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";

// ANCHOR: ask
async function ask(
  agent: Agent,
  url: string,
  toTheEnd: boolean,
): Promise<void> {
  const request = get(url, { agent });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  if (toTheEnd) {
    await buffer(response);
  } else {
    response.destroy();
  }
}
// ANCHOR_END: ask

const report = "a line of the report\n".repeat(1_000_000);
let connections = 0;
const server = createServer((_, response) => response.end(report));
server.on("connection", () => {
  connections += 1;
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const agent = new Agent({ keepAlive: true });
for (const toTheEnd of [false, true]) {
  const before = connections;
  for (let n = 0; n < 3; n++) {
    await ask(agent, url, toTheEnd);
    await setTimeout(50); // the connection comes back a moment later
  }
  console.log(`read to the end ${toTheEnd}: ${connections - before}`);
}
agent.destroy();
server.close();
server.closeAllConnections();
