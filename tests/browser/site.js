// The built book on a loopback port, compressed as a host would, and a
// browser to read it with. `BOOK` names the folder of the built book and
// `CHROMIUM` the browser; `cargo xtask test-browser` sets both.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { launch, required } from "./browser.js";

export { launch };

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The folder of the built book. */
export const BOOK = path.resolve(required("BOOK"));

/** Every page, as a path from the root of the book, in order of name. */
export const PAGES = fs
  .readdirSync(BOOK, { recursive: true })
  .map((name) => name.split(path.sep).join("/"))
  .filter((name) => name.endsWith(".html"))
  .sort();

/** Those that `cargo xtask test-browser <page>` asks for; else every page. */
export const WANTED = PAGES.filter((name) =>
  name.includes(process.env.PAGE ?? ""),
);

/** Whether the page at `name` has something that matches `pattern`. */
export const holds = (name, pattern) =>
  pattern.test(fs.readFileSync(path.join(BOOK, name), "utf8"));

/** The address of a page on the disk. */
export const fileAddress = (name) => pathToFileURL(path.join(BOOK, name)).href;

/** Bytes of the file at `name` as they travel: fonts as they are, the rest
 *  compressed. */
const sent = new Map();
export function travels(name, folder = BOOK) {
  const file = path.join(folder, name);
  if (!sent.has(file)) {
    const bytes = fs.readFileSync(file);
    const packed = name.endsWith(".woff2") ? bytes : gzipSync(bytes);
    sent.set(file, packed);
  }
  return sent.get(file);
}

/** What the file of headers has a host send with `name`. */
function headers(lines, name) {
  const sent = {};
  let fits = false;
  for (const line of lines) {
    if (line.startsWith("/")) fits = line === "/*" || line === `/${name}`;
    const [, header, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (fits && header) sent[header.toLowerCase()] = value;
  }
  return sent;
}

/** Serves the book, or the site in another folder; `origin` has no slash at
 *  its end. */
export async function serve(folder = BOOK) {
  const rules = fs.readFileSync(path.join(folder, "_headers"), "utf8");
  const said = rules.split("\n");
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const asked = decodeURIComponent(pathname.slice(1));
    const name = asked === "" ? "index.html" : asked;
    const file = path.join(folder, name);
    const known = file.startsWith(folder) && fs.existsSync(file);
    const shown = known ? name : "404.html";
    const type = TYPES[path.extname(shown)] ?? "application/octet-stream";
    response.writeHead(known ? 200 : 404, {
      ...headers(said, name),
      "content-type": type,
      ...(type === "font/woff2" ? {} : { "content-encoding": "gzip" }),
    });
    response.end(travels(shown, folder));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}

/** What went wrong on a page while it was open: messages on the console,
 *  errors, violations of the policy, requests to other hosts. */
export function watch(page, origin) {
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Whoever turns the page early stops what is still on its way.
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) {
      faults.push(`request to another host: ${url}`);
    }
  });
  return faults;
}
