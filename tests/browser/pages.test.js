// Every page, light and dark, wide and narrow: no accessibility finding, no
// console message, no other host, nothing wider than the window, nothing that
// shifts, valid HTML, few bytes.
import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { BOOK, launch, PAGES, serve, travels, watch } from "./site.js";

const AXE = fs.readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
/** Most layout shift a page may have (cumulative score, without unit). */
const SHIFT = 0.01;
/** Most bytes of a chapter on a first visit and on the next. */
const FIRST = 80 * 1024;
const NEXT = 35 * 1024;

const validator = new HtmlValidate(new FileSystemConfigLoader());
let site;
let browser;

before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** Pages that only lead to another. */
const leadsOn = (name) =>
  fs.readFileSync(path.join(BOOK, name), "utf8").includes('http-equiv="refresh"');

const isChapter = (name) => !/^(evidence\/|404|toc)/.test(name);

/** Opens `name`; the answer has the page, what went wrong and what was
 *  asked for. */
async function open(name, colorScheme, width) {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 900 },
  });
  await context.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const page = await context.newPage();
  const faults = watch(page, site.origin);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${site.origin}/${name}`, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  return { context, page, faults, asked };
}

/** How far the page is wider than the window, and by what. */
const overflow = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return wide.slice(0, 5).map((e) => `${e.tagName}.${e.className}`);
  });

/** Findings of axe, each with the element it names. */
async function findings(page, options = {}) {
  await page.evaluate(() => {
    // On a narrow window the contents are folded; they are judged too.
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (given) => window.axe.run(document, { resultTypes: ["violations"], ...given }),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
}

async function check(name) {
  const html = fs.readFileSync(path.join(BOOK, name), "utf8");
  const report = await validator.validateString(html, name);
  const invalid = report.results
    .flatMap(({ messages }) => messages)
    .map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  assert.deepEqual(invalid, [], "the HTML is not valid");
  if (leadsOn(name)) return;

  const wide = await open(name, "light", 1400);
  assert.deepEqual(await overflow(wide.page), [], "wider than 1400 px");
  const shifted = await wide.page.evaluate(() => window.shift);
  assert.ok(shifted <= SHIFT, `shifts by ${shifted} at 1400 px`);
  assert.deepEqual(await findings(wide.page), [], "axe, light");
  // The dark theme differs in nothing but its colours.
  await wide.page.emulateMedia({ colorScheme: "dark" });
  const contrast = { runOnly: ["color-contrast", "link-in-text-block"] };
  assert.deepEqual(await findings(wide.page, contrast), [], "axe, dark");
  assert.deepEqual(wide.faults, []);
  await wide.context.close();

  const narrow = await open(name, "dark", 390);
  assert.deepEqual(await overflow(narrow.page), [], "wider than 390 px");
  await narrow.page.setViewportSize({ width: 360, height: 780 });
  assert.deepEqual(await overflow(narrow.page), [], "wider than 360 px");
  const shiftedNarrow = await narrow.page.evaluate(() => window.shift);
  assert.ok(shiftedNarrow <= SHIFT, `shifts by ${shiftedNarrow} at 390 px`);
  assert.deepEqual(narrow.faults, []);
  await narrow.context.close();

  if (!isChapter(name)) return;
  const bytes = [...new Set(wide.asked)]
    .filter((url) => url.startsWith(site.origin))
    .map((url) => travels(new URL(url).pathname.slice(1)).length)
    .reduce((sum, size) => sum + size, 0);
  assert.ok(bytes <= FIRST, `${bytes} bytes on a first visit`);
  const next = travels(name).length;
  assert.ok(next <= NEXT, `${next} bytes on the next`);
}

test("every page", { concurrency: os.availableParallelism() }, async (t) => {
  assert.ok(PAGES.includes("index.html"), `${BOOK} holds no built book`);
  await Promise.all(PAGES.map((name) => t.test(name, () => check(name))));
});
