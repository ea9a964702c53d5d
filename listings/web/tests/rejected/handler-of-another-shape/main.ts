import { createServer, type IncomingMessage } from "node:http";

function greet(request: IncomingMessage): string {
  return `hello, ${request.url?.slice(1)}`;
}

const server = createServer(greet);
console.log(server.listenerCount("request"));
