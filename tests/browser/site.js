// The built book on a loopback port, compressed as a host would, and a
// browser to read it with. `BOOK` names the folder of the built book and
// `CHROMIUM` the browser; `cargo xtask test-browser` sets both.
import assert from "node:assert/strict";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { inChromium, launch, required } from "./browser.js";

export { inChromium, launch };

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

const chapters = PAGES.filter((name) =>
  /^(decide|understand|learn)\//.test(name),
);
const chapterWith = (pattern) => chapters.find((name) => holds(name, pattern));

/** Chapters, and the first of them with listings in tabs, with some that fit
 *  beside each other, with the guide, with terms. */
export const KINDS = {
  chapters,
  listings: chapters.find(
    (name) =>
      holds(name, /class="side ts"/) && holds(name, /class="side rust"/),
  ),
  beside: chapterWith(/class="pair[^"]* fit-/),
  guided: chapterWith(/data-guide/),
  terms: chapterWith(/role="tooltip"/),
};
for (const [kind, found] of Object.entries(KINDS)) {
  assert.ok(found, `a chapter of the kind: ${kind}`);
}

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

/** Has the pages of `context` wait for the book's own fonts, as a reader's do
 *  not where the fonts come late; `more` is added to their style sheet. */
export const waitForFonts = (context, more = "") =>
  context.route(/\/css\/general-.*\.css$/, async (route) => {
    const response = await route.fetch();
    const sheet = await response.text();
    const waits = sheet.replaceAll("display: optional", "display: block");
    await route.fulfill({ response, body: waits + more });
  });

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
    if (/^(net::ERR|NS_BINDING)_ABORTED$/.test(why)) return;
    faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) {
      faults.push(`request to another host: ${url}`);
    }
  });
  return faults;
}

/** What a browser says of any page on the disk: each file is another host, to
 *  which it lends no font and no data. */
export const DISK =
  /host: file:|font|ERR_FAILED|(fetch at|API cannot load) '?file:|Same Origin Policy.* file:/;

let shared;
/** Serves the book and starts a browser, once for all tests of a process. */
function opened() {
  if (shared) return shared;
  shared = {};
  before(async () => {
    shared.site = await serve();
    shared.browser = await launch();
  });
  after(async () => {
    await shared.browser?.close();
    shared.site?.close();
  });
  return shared;
}

/** What comes back runs `steps` on the page at `address`, relative to the
 *  book, in a window of its own; what goes wrong there is a fault unless it
 *  matches `expected`. */
export function reader() {
  const shared = opened();
  return async (address, options, steps, expected) => {
    const context = await shared.browser.newContext({
      baseURL: `${shared.site.origin}/`,
      viewport: { width: 1000, height: 800 },
      ...options,
    });
    try {
      // Not every browser says on the console what its policy forbade.
      await context.addInitScript(() =>
        addEventListener("securitypolicyviolation", (event) =>
          console.error(`${event.violatedDirective}: ${event.blockedURI}`),
        ),
      );
      const page = await context.newPage();
      const faults = watch(page, shared.site.origin);
      await page.goto(address);
      await steps(page, context);
      assert.deepEqual(faults.filter((fault) => !expected?.test(fault)), []);
    } finally {
      await context.close();
    }
  };
}
