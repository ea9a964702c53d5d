// Every page, light and dark, wide and narrow: no accessibility finding, no
// console message, no other host, nothing wider than the window, nothing that
// shifts, valid HTML, few bytes.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { Judged } from "./contrast.js";
import { Judge } from "./judge.js";
import { BOOK, launch, PAGES, serve, travels, WANTED, watch } from "./site.js";

/** Most layout shift a page may have (cumulative score, without unit). */
const SHIFT = 0.01;
/** Most bytes of a chapter on a first visit and on the next. */
const FIRST = 80 * 1024;
const NEXT = 35 * 1024;

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 390, height: 844 };
const NARROWEST = { width: 360, height: 780 };

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
  await context.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const page = await context.newPage();
  // From here on the fonts are at hand, as on every page but the first.
  await page.goto(`${site.origin}/index.html`);
  await page.evaluate(() => document.fonts.ready);
  const judge = await Judge.open(browser, site.origin, WIDE, judged);
  return { page, judge, faults: watch(page, site.origin) };
}

/** Loads the page at `size`; nothing may move meanwhile, nor be wider. */
async function load(page, name, size) {
  await page.setViewportSize(size);
  await page.goto(`${site.origin}/${name}`, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  const shifted = await page.evaluate(() => window.shift);
  assert.ok(shifted <= SHIFT, `shifts by ${shifted} at ${size.width} px`);
  await fits(page, size);
}

/** Nothing may be wider than a window of `size`. */
async function fits(page, size) {
  await page.setViewportSize(size);
  const wide = await overflow(page);
  assert.deepEqual(wide, [], `wider than ${size.width} px`);
}

/** Sets the page in the reader's own serif, as where the fonts come late. */
const withoutFonts = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --serif: "DejaVu Serif", serif }');
    document.adoptedStyleSheets = [sheet];
  });

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

/** The windows that `name` is loaded in: chapters in both. The many pages that
 *  are drawn from data are alike, so of those every other one in each. */
const windows = (name) =>
  isChapter(name) ? [WIDE, NARROW] : [[WIDE, NARROW][PAGES.indexOf(name) % 2]];

async function check(name, { page, judge, faults }) {
  const html = fs.readFileSync(path.join(BOOK, name), "utf8");
  const report = await validator.validateString(html, name);
  const invalid = report.results
    .flatMap(({ messages }) => messages)
    .map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  assert.deepEqual(invalid, [], "the HTML is not valid");
  if (leadsOn(name)) return;

  faults.length = 0;
  const loaded = windows(name);
  for (const size of loaded) await load(page, name, size);
  if (isChapter(name)) {
    const first = await weight(page, name);
    assert.ok(first <= FIRST, `${first} bytes on a first visit`);
    const next = travels(name).length;
    assert.ok(next <= NEXT, `${next} bytes on the next`);
  }
  const { light, dark } = await judge.findings(page);
  assert.deepEqual(light, [], "axe, light");
  assert.deepEqual(dark, [], "axe, dark");
  for (const size of [NARROWEST, NARROW, WIDE]) {
    if (!loaded.includes(size)) await fits(page, size);
  }
  // The widest serif in wide use, in the narrowest window.
  await withoutFonts(page);
  await fits(page, NARROWEST);
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

test("axe finds what is wrong with a page", async () => {
  const page = await browser.newPage();
  const judge = await Judge.open(browser, site.origin, WIDE);
  await page.goto(`${site.origin}/index.html`);
  await page.evaluate(() => {
    document.querySelector("main").insertAdjacentHTML(
      "beforeend",
      `<details><p><input id="nameless"></p></details>
       <p><font color="#d0d0d0">pale</font> <font color="#333">dark</font></p>`,
    );
  });
  const { light, dark } = await judge.findings(page);
  const has = (found, rule, part) =>
    found.some((each) => each.startsWith(`${rule}:`) && each.includes(part));
  assert.ok(has(light, "label", "nameless"), light.join("\n"));
  assert.ok(has(light, "color-contrast", "pale"), light.join("\n"));
  assert.ok(has(dark, "color-contrast", ">dark<"), dark.join("\n"));
});
