import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

// ANCHOR: server
async function sendEvents(
  response: ServerResponse,
  seen: EventTarget,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (let n = 1; n <= 3; n++) {
    const next = once(seen, "seen", { signal: gone.signal });
    response.write(`data: step ${n}\n\n`);
    await next; // throws if the client goes
  }
  response.end();
}
// ANCHOR_END: server

async function listen(url: string, seen: EventTarget): Promise<void> {
  const response = await fetch(url);
  console.log(response.headers.get("content-type"));
  if (response.body === null) throw new Error("no body");
  let unread = "";
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (unread + part).split("\n");
    unread = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("data: ")) continue;
      console.log(line.slice("data: ".length));
      seen.dispatchEvent(new Event("seen"));
    }
  }
}

const seen = new EventTarget();
const server = createServer((_, response) => {
  sendEvents(response, seen).catch(() => response.destroy());
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
await listen(`http://127.0.0.1:${port}/`, seen);
console.log("end of stream");
server.close();
server.closeAllConnections();
