// Ask several addresses at once and print the answers in the order asked.
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

// ANCHOR: fan-out
async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  return `${response.status} ${await response.text()}`;
}

function fetchAll(urls: string[]): Promise<PromiseSettledResult<string>[]> {
  return Promise.allSettled(urls.map(fetchText));
}
// ANCHOR_END: fan-out

const paths = ["/ada", "/brian", "/nobody", "/hang-up"];
const server = await startStub(paths.length);
const { port } = server.address() as AddressInfo;

const urls = paths.map((path) => `http://127.0.0.1:${port}${path}`);
const answers = await fetchAll(urls);
for (const [i, answer] of answers.entries()) {
  if (answer.status === "fulfilled") {
    console.log(`${paths[i]}: ${answer.value}`);
  } else if (isTimeout(answer.reason)) {
    console.log(`${paths[i]}: timed out`);
  } else {
    console.log(`${paths[i]}: no answer`);
  }
}
server.close();
server.closeAllConnections();

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === "TimeoutError";
}

/** Starts a server that answers nobody before `guests` clients have asked. */
async function startStub(guests: number): Promise<Server> {
  const waiting: (() => void)[] = [];
  const stub = createServer((request, response) => {
    waiting.push(() => reply(request.url, response));
    if (waiting.length === guests) {
      for (const answer of waiting) answer();
    }
  });
  stub.listen(0, "127.0.0.1");
  await once(stub, "listening");
  return stub;
}

function reply(path: string | undefined, response: ServerResponse): void {
  switch (path) {
    case "/ada":
    case "/brian":
      response.end(`hello ${path.slice(1)}`);
      break;
    case "/hang-up":
      response.destroy(); // drops the connection
      break;
    default:
      response.writeHead(404).end("unknown");
  }
}
