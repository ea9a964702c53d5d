import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

const limit = 16; // bytes

// ANCHOR: note
class TooLarge extends Error {}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) throw new TooLarge(`more than ${limit} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function takeNote(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await readBody(request);
    response.end(`noted ${body.length} bytes`);
  } catch (error) {
    const status = error instanceof TooLarge ? 413 : 400;
    response.writeHead(status, { connection: "close" }).end();
  }
}
// ANCHOR_END: note

/** Sends the text with its length, or in chunks without one. */
async function ask(url: string, text: string, chunked: boolean): Promise<void> {
  const body = chunked ? new Blob([text]).stream() : text;
  const init = { method: "POST", body, duplex: "half" } as const;
  const { status } = await fetch(url, init);
  console.log(`${text.length} bytes, chunked ${chunked}: ${status}`);
}

const server = createServer((request, response) => {
  void takeNote(request, response);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
for (const text of ["water the plants", "water the plants!"]) {
  for (const chunked of [false, true]) await ask(url, text, chunked);
}
server.close();
server.closeAllConnections();
