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
import { BOOK, launch, serve, travels, WANTED, watch } from "./site.js";

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
/** Windows that wait for work: one wide and one narrow in each. */
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
async function makeWindow(colorScheme, width) {
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
  return { page, faults: watch(page, site.origin) };
}

async function open({ page, faults }, name) {
  faults.length = 0;
  await page.goto(`${site.origin}/${name}`, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
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
async function findings(page, options = {}) {
  await page.evaluate(() => {
    // On a narrow window the contents are folded; they are judged too.
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (given) => window.axe.run({ exclude: [["pre > code"]] }, given),
    { resultTypes: ["violations"], ...options },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
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

async function check(name, { wide, narrow }) {
  const html = fs.readFileSync(path.join(BOOK, name), "utf8");
  const report = await validator.validateString(html, name);
  const invalid = report.results
    .flatMap(({ messages }) => messages)
    .map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  assert.deepEqual(invalid, [], "the HTML is not valid");
  if (leadsOn(name)) return;

  await wide.page.emulateMedia({ colorScheme: "light" });
  await open(wide, name);
  assert.deepEqual(await overflow(wide.page), [], "wider than 1400 px");
  const shifted = await wide.page.evaluate(() => window.shift);
  assert.ok(shifted <= SHIFT, `shifts by ${shifted} at 1400 px`);
  if (isChapter(name)) {
    const first = await weight(wide.page, name);
    assert.ok(first <= FIRST, `${first} bytes on a first visit`);
    const next = travels(name).length;
    assert.ok(next <= NEXT, `${next} bytes on the next`);
  }
  assert.deepEqual(await findings(wide.page), [], "axe, light");
  // The dark theme differs in nothing but its colours.
  await wide.page.emulateMedia({ colorScheme: "dark" });
  const contrast = { runOnly: ["color-contrast", "link-in-text-block"] };
  assert.deepEqual(await findings(wide.page, contrast), [], "axe, dark");
  assert.deepEqual(wide.faults, []);

  await narrow.page.setViewportSize({ width: 390, height: 844 });
  await open(narrow, name);
  const shiftedNarrow = await narrow.page.evaluate(() => window.shift);
  assert.ok(shiftedNarrow <= SHIFT, `shifts by ${shiftedNarrow} at 390 px`);
  assert.deepEqual(await overflow(narrow.page), [], "wider than 390 px");
  await narrow.page.setViewportSize({ width: 360, height: 780 });
  assert.deepEqual(await overflow(narrow.page), [], "wider than 360 px");
  assert.deepEqual(narrow.faults, []);
}

/** Checks `name` in windows that are free. */
async function checkIn(name) {
  const windows = idle.pop() ?? {
    wide: await makeWindow("light", 1400),
    narrow: await makeWindow("dark", 390),
  };
  try {
    await check(name, windows);
  } finally {
    idle.push(windows);
  }
}

test("every page", { concurrency: os.availableParallelism() }, async (t) => {
  assert.ok(WANTED.length > 0, `${BOOK} holds no such page`);
  await Promise.all(WANTED.map((name) => t.test(name, () => checkIn(name))));
});
