import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

// ANCHOR: clients
const following: RequestInit = { redirect: "follow" }; // up to twenty
const staying: RequestInit = { redirect: "manual" };
// ANCHOR_END: clients

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await text(request);
  if (request.url === "/303" || request.url === "/307") {
    const status = Number(request.url.slice(1));
    response.writeHead(status, { location: "/new" }).end();
    return;
  }
  response.end(`${request.method} with ${JSON.stringify(body)}`);
}

async function post(url: string, redirect: RequestInit): Promise<string> {
  const init = { method: "POST", body: "hello", ...redirect };
  const response = await fetch(url, init);
  const to = response.headers.get("location");
  const rest = to === null ? await response.text() : `to ${to}`;
  return `${response.status} ${rest}`;
}

const server = createServer((request, response) => {
  serve(request, response).catch(() => response.writeHead(500).end());
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
for (const redirect of [following, staying]) {
  for (const path of ["/303", "/307"]) {
    console.log(`${path}: ${await post(base + path, redirect)}`);
  }
}
server.close();
server.closeAllConnections();
