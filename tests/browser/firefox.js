// What is tested in Firefox: every part that answers its reader, and that a
// page of each kind opens in both themes, on a phone and on a desk, without a
// word on the console and a breach of its policy, that it fits the window and
// has the book's own font. In Chromium pages.test.js reads every page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, PAGES, reader } from "./site.js";
import "./parts.test.js";

const first = (pattern) => PAGES.find((name) => pattern.test(name));
const pages = new Set([
  "index.html",
  KINDS.listings,
  KINDS.guided,
  "search.html",
  "decide/scorecard.html",
  "evidence/claims.html",
  "evidence/figures.html",
  "evidence/coverage.html",
  "evidence/glossary.html",
  first(/^evidence\/listings\//),
  first(/^evidence\/rejections\//),
  first(/^evidence\/views\//),
  first(/^evidence\/figures\//),
  first(/^evidence\/claims\/(?!document|verdict|contradictions)/),
]);

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1400, height: 900 };

const read = reader();

/** What is wrong with the page as it is shown now. */
const faults = (page, theme) =>
  page.evaluate(async (theme) => {
    await document.fonts.ready;
    const { scrollWidth, clientWidth } = document.documentElement;
    const { colorScheme } = getComputedStyle(document.documentElement);
    const faces = [...document.fonts].filter((f) => f.status === "loaded");
    return [
      scrollWidth > clientWidth && `wider than ${clientWidth} px`,
      colorScheme !== theme && `${colorScheme} where ${theme} was chosen`,
      faces.length === 0 && "without the book's font",
    ].filter(Boolean);
  }, theme);

test("a page of each kind", (t) =>
  read("index.html", { viewport: PHONE }, async (page) => {
    for (const name of pages) {
      await t.test(`${name} opens`, async () => {
        await page.setViewportSize(PHONE);
        await page.goto(name);
        await page.getByLabel("Colours").selectOption("dark");
        assert.deepEqual(await faults(page, "dark"), []);
        await page.setViewportSize(DESK);
        await page.getByLabel("Colours").selectOption("light");
        assert.deepEqual(await faults(page, "light"), []);
      });
    }
  }));
