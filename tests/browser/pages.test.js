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
import { Judged } from "./contrast.js";
import { BOOK, launch, PAGES, serve, travels, WANTED, watch } from "./site.js";

const AXE = fs.readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
/** Most layout shift a page may have (cumulative score, without unit). */
const SHIFT = 0.01;
/** Most bytes of a chapter on a first visit and on the next. */
const FIRST = 80 * 1024;
const NEXT = 35 * 1024;

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 390, height: 844 };
const NARROWEST = { width: 360, height: 780 };

/** What axe finds by the colours of a page alone. */
const BY_COLOUR = ["color-contrast", "link-in-text-block"];

const validator = new HtmlValidate(new FileSystemConfigLoader());
const judged = new Judged();
let site;
let browser;
/** Windows that wait for work. */
const idle = [];

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

const isChapter = (name) => !/^(evidence\/|404|search|toc)/.test(name);

/** A window that gathers what shifts and what goes wrong. */
async function makeWindow() {
  const context = await browser.newContext();
  await context.addInitScript(AXE);
  await context.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const page = await context.newPage();
  return { page, faults: watch(page, site.origin) };
}

/** Loads the page at `size`; nothing may move meanwhile. */
async function load(page, name, size) {
  await page.setViewportSize(size);
  await page.goto(`${site.origin}/${name}`, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  const shifted = await page.evaluate(() => window.shift);
  assert.ok(shifted <= SHIFT, `shifts by ${shifted} at ${size.width} px`);
}

/** Nothing may be wider than a window of `size`. */
async function fits(page, size) {
  await page.setViewportSize(size);
  const wide = await overflow(page);
  assert.deepEqual(wide, [], `wider than ${size.width} px`);
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

/** Findings of axe, each with the element it names. The words of a program are
 *  left out: colours.test.js computes the contrast of every colour they have. */
async function findings(page, options) {
  const { violations } = await page.evaluate(
    (given) => window.axe.run({ exclude: [["pre > code"]] }, given),
    { resultTypes: ["violations"], ...options },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
}

/** What axe finds in both themes, which differ in nothing but their colours. */
async function isAccessible(page) {
  await page.evaluate(() => {
    // On a narrow window the contents are folded; they are judged too.
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });
  await page.emulateMedia({ colorScheme: "light" });
  const off = BY_COLOUR.map((rule) => [rule, { enabled: false }]);
  const rules = (await judged.isNew(page)) ? {} : Object.fromEntries(off);
  assert.deepEqual(await findings(page, { rules }), [], "axe, light");
  await page.emulateMedia({ colorScheme: "dark" });
  if (await judged.isNew(page)) {
    const found = await findings(page, { runOnly: BY_COLOUR });
    assert.deepEqual(found, [], "axe, dark");
  }
}

/** Bytes of the page and all it loads, as they travel. */
async function weight(page, name) {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => entry.name),
  );
  const names = new Set(loaded.map((url) => new URL(url).pathname.slice(1)));
  return [name, ...names]
    .map((each) => travels(each).length)
    .reduce((sum, size) => sum + size, 0);
}

async function check(name, { page, faults }) {
  const html = fs.readFileSync(path.join(BOOK, name), "utf8");
  const report = await validator.validateString(html, name);
  const invalid = report.results
    .flatMap(({ messages }) => messages)
    .map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  assert.deepEqual(invalid, [], "the HTML is not valid");
  if (leadsOn(name)) return;

  faults.length = 0;
  // Chapters are loaded at both widths. The many pages that are drawn from
  // data are alike, so of those every other one is loaded at each.
  const wideToo = isChapter(name) || PAGES.indexOf(name) % 2 === 0;
  if (wideToo) await load(page, name, WIDE);
  if (isChapter(name)) {
    const first = await weight(page, name);
    assert.ok(first <= FIRST, `${first} bytes on a first visit`);
    const next = travels(name).length;
    assert.ok(next <= NEXT, `${next} bytes on the next`);
  }
  if (isChapter(name) || !wideToo) await load(page, name, NARROW);
  for (const size of [NARROWEST, NARROW, WIDE]) await fits(page, size);
  await isAccessible(page);
  assert.deepEqual(faults, []);
}

/** Checks `name` in a window that is free. */
async function checkIn(name) {
  const free = idle.pop() ?? (await makeWindow());
  try {
    await check(name, free);
  } finally {
    idle.push(free);
  }
}

test("every page", { concurrency: os.availableParallelism() }, async (t) => {
  assert.ok(WANTED.length > 0, `${BOOK} holds no such page`);
  await Promise.all(WANTED.map((name) => t.test(name, () => checkIn(name))));
});
