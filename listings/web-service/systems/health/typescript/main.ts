import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const methods: (string | undefined)[] = ["GET", "HEAD"];

// 5 s; Node looks for requests that took too long twice a second.
const limits = { requestTimeout: 5_000, connectionsCheckingInterval: 500 };

const server = createServer(limits, (request, response) => {
  const [path] = (request.url ?? "").split("?", 1);
  if (path !== "/health") {
    response.writeHead(404).end();
  } else if (!methods.includes(request.method)) {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
  } else {
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.end("ok");
  }
});

const [address] = process.argv.slice(2);
if (address === undefined) throw new Error("usage: node main.ts ADDRESS");
const { hostname, port } = new URL(`http://${address}`);
server.listen(Number(port), hostname, () => {
  const { port } = server.address() as AddressInfo;
  console.log(`listening on http://${hostname}:${port}`);
});
