// `cargo xtask serve` shows an edit of the text without loading the page
// again, and loads it where more than that changed.
import assert from "node:assert/strict";
import fs from "node:fs";
import http from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { launch } from "./browser.js";

const SCRIPT = fs.readFileSync(
  new URL("../../xtask/src/serve/reload.js", import.meta.url),
);
const TEXT = ["<p>one</p>", '<div class="sides">code</div>', "<p>two</p>"];

let browser;
let server;
let origin;
let page;
/** What is served: the build, the blocks of text, the title. */
let book;
let readers;

function html() {
  const { build, blocks, title } = book;
  return `<!doctype html><html lang="en"><title>${title}</title>
<article class="text">${blocks.join("\n")}</article>
<script src="/__serve/reload.js" data-build="${build}" defer></script></html>`;
}

/** Serves the change and tells the browsers, as a build does. */
function build(change) {
  Object.assign(book, change, { build: book.build + 1 });
  const message = `event: built\ndata: ${book.build}\n\n`;
  for (const reader of readers) reader.write(message);
}

before(async () => {
  server = http.createServer((request, response) => {
    const type = (name) => response.setHeader("content-type", name);
    if (request.url === "/__serve/events") {
      type("text/event-stream");
      response.write(`event: built\ndata: ${book.build}\n\n`);
      readers.push(response);
    } else if (request.url === "/__serve/reload.js") {
      type("text/javascript");
      response.end(SCRIPT);
    } else if (request.url === "/") {
      type("text/html");
      response.end(html());
    } else {
      response.end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${server.address().port}/`;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});
beforeEach(async () => {
  readers = [];
  book = { build: 1, blocks: TEXT, title: "Title" };
  page = await (await browser.newContext()).newPage();
  await page.goto(origin);
  // The script, its style sheet, the page as it was sent, the messages.
  const asked = () => performance.getEntriesByType("resource").length > 2;
  await page.waitForFunction(asked);
  // Gone after the page is loaded again.
  await page.evaluate(() => {
    window.mark = true;
    // As the scripts of the page do with what is theirs.
    document.querySelector(".sides").prepend("tabs ");
  });
});

const isTheSame = () => page.evaluate(() => window.mark === true);
const text = () =>
  page.evaluate(() =>
    [...document.querySelector("article").children].map((e) => e.textContent),
  );
const shows = (words) =>
  page.waitForFunction((wanted) => document.body.textContent.includes(wanted), words);

test("an edit of the text shows without loading the page", async () => {
  const more = [...TEXT, "<p>three</p>"];
  build({ blocks: more });
  await shows("three");
  assert.deepEqual(await text(), ["one", "tabs code", "two", "three"]);
  build({ blocks: ["<p>new</p>", ...more.slice(1)] });
  await shows("new");
  assert.deepEqual(await text(), ["new", "tabs code", "two", "three"]);
  assert.ok(await isTheSame());
});

test("an edit of a listing loads the page", async () => {
  build({ blocks: [TEXT[0], '<div class="sides">program</div>', TEXT[2]] });
  await shows("program");
  assert.deepEqual(await text(), ["one", "program", "two"]);
  assert.ok(!(await isTheSame()));
});

test("a change around the text loads the page", async () => {
  build({ title: "Another" });
  await page.waitForFunction(() => document.title === "Another");
  assert.ok(!(await isTheSame()));
});
