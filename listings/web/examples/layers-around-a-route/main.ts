import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

// ANCHOR: layers
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function noted(journal: string[], next: Handler): Handler {
  return (request, response) => {
    response.on("finish", () => {
      journal.push(`${whatIsAsked(request)}: ${response.statusCode}`);
    });
    next(request, response);
  };
}

function signedIn(next: Handler): Handler {
  return (request, response) => {
    if (request.headers.authorization === "Bearer secret") {
      next(request, response);
    } else {
      response.writeHead(401).end("who are you?\n");
    }
  };
}

function app(journal: string[]): Handler {
  const routes = new Map<string, Handler>([
    ["GET /open", greet],
    ["GET /secret", signedIn(greet)],
  ]);
  return noted(journal, (request, response) => {
    const route = routes.get(whatIsAsked(request));
    if (route === undefined) response.writeHead(404).end();
    else route(request, response);
  });
}
// ANCHOR_END: layers

function whatIsAsked({ method, url = "" }: IncomingMessage): string {
  const [path] = url.split("?", 1);
  return `${method} ${path}`;
}

const greet: Handler = (_, response) => {
  response.end("hello\n");
};

const journal: string[] = [];
const server = createServer(app(journal));
server.listen(0, "127.0.0.1");
await once(server, "listening");
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
for (const [path, authorization] of [
  ["/open", ""],
  ["/secret", ""],
  ["/secret", "Bearer secret"],
  ["/lost", ""],
] as const) {
  const response = await fetch(base + path, { headers: { authorization } });
  await response.text();
}
server.close();
server.closeAllConnections();
console.log(journal.join("\n"));
