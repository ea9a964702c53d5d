import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { URLPattern } from "node:url";

// ANCHOR: routes
type Answer = { status: number; body: string };
type Handler = (id: string, request: IncomingMessage) => Promise<Answer>;

const routes: [method: string, path: URLPattern, handler: Handler][] = [
  ["GET", pattern("/health"), async () => ({ status: 200, body: "ok" })],
  ["GET", pattern("/users/:id"), showUser],
  ["POST", pattern("/users"), createUser],
];

function pattern(pathname: string): URLPattern {
  return new URLPattern({ pathname });
}

async function route(request: IncomingMessage): Promise<Answer> {
  let status = 404;
  for (const [method, path, handler] of routes) {
    const found = path.exec(request.url, "http://server");
    if (found === null) continue;
    if (method === request.method) {
      return handler(found.pathname.groups["id"] ?? "", request);
    }
    status = 405; // the path is known, the method is not
  }
  return { status, body: "" };
}

async function showUser(id: string): Promise<Answer> {
  const number = Number(id);
  if (!/^\d+$/.test(id) || number > 0xffff_ffff) {
    return { status: 400, body: "the id is no number" };
  }
  if (number !== 1) return { status: 404, body: "no such user" };
  return { status: 200, body: "ada" };
}
// ANCHOR_END: routes

async function createUser(
  _: string,
  request: IncomingMessage,
): Promise<Answer> {
  return { status: 201, body: `welcome, ${await text(request)}` };
}

const server = createServer((request, response) => {
  route(request).then(
    ({ status, body }) => response.writeHead(status).end(body),
    () => response.writeHead(500).end(),
  );
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const requests: [method: string, path: string, body?: string][] = [
  ["GET", "/health"],
  ["GET", "/users/1"],
  ["GET", "/users/7"],
  ["GET", "/users/x"],
  ["POST", "/users", "brian"],
  ["DELETE", "/users/1"],
  ["GET", "/nowhere"],
];
for (const [method, path, body = null] of requests) {
  const response = await fetch(base + path, { method, body });
  const answer = await response.text();
  const shown = response.ok ? ` ${answer}` : "";
  console.log(`${method} ${path}: ${response.status}${shown}`);
}
server.close();
server.closeAllConnections();
