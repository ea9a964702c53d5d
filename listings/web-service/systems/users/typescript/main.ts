// A service that keeps users in an SQLite database.
//
//   node main.ts ADDRESS DATABASE
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { api } from "./api.ts";
import { Store } from "./store.ts";

// How long a client may take to send a request, in milliseconds.
const patience = 5_000;
// How long answers that were begun may take once a stop is asked for.
const grace = 10_000;

// ANCHOR: serve
function serve(host: string, port: number, database: string): void {
  const users = new Store(database);
  const server = createServer(
    {
      headersTimeout: patience,
      requestTimeout: patience,
      // Node looks for requests that took too long this often.
      connectionsCheckingInterval: 500,
    },
    api(users),
  );
  server.listen(port, host, () => {
    const { port } = server.address() as AddressInfo;
    console.log(`listening on http://${host}:${port}`);
  });

  const stop = () => {
    server.close(() => users.close());
    // An answer that ends later leaves its connection open and idle.
    setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => server.closeAllConnections(), grace).unref();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
// ANCHOR_END: serve

const [address, database] = process.argv.slice(2);
if (address === undefined || database === undefined) {
  console.error("usage: node main.ts ADDRESS DATABASE");
  process.exit(1);
}
const { hostname, port } = new URL(`http://${address}`);
serve(hostname, Number(port), database);
