// How each kind of page looks, in both themes, on a desk and on a phone:
// compared with small pictures that are kept in `looks/`. The pages are those
// of a small book that is made up (`tests/specimen`), so that they change when
// the theme or the renderer does and not with the text of the day. `cargo
// xtask test-browser --only looks --bless` takes the pictures anew.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, required } from "./browser.js";
import { compare, explain, keep, kept, take } from "./shots.js";
import { serve, waitForFonts } from "./site.js";

/** Most bytes of all pictures together. */
const LARGEST = 600_000;

const WINDOWS = {
  desk: { width: 1400, height: 900 },
  phone: { width: 390, height: 844 },
};
const THEMES = ["light", "dark"];

const CHAPTER = "understand/chapter-0001.html";
/** What is photographed: a page, the element that stands at the top of the
 *  window, and what is done first. */
const LOOKS = {
  introduction: { page: "index.html" },
  chapter: { page: CHAPTER },
  listing: { page: CHAPTER, at: "article .pair" },
  diagram: { page: CHAPTER, at: "article .diagram" },
  figure: { page: CHAPTER, at: "article figure:has(svg.chart)" },
  timeline: { page: CHAPTER, at: "article .timeline" },
  guide: { page: "decide/guide.html" },
  scorecard: {
    page: "decide/scorecard.html",
    at: "#weigh-it-yourself",
    async act(page) {
      const weights = page.locator("tr[data-edge] select");
      await weights.nth(0).selectOption("3");
      await weights.nth(1).selectOption("2");
      await page.locator(".weighed").waitFor();
    },
  },
  program: {
    page: "evidence/listings/synthetic-1-synthetic-program-0001.html",
  },
  mistake: {
    page: "evidence/rejections/synthetic-1-synthetic-mistake-0001.html",
  },
  claims: { page: "evidence/claims/synthetic-topic-00.html" },
  ledger: { page: "evidence/claims.html" },
  finder: {
    page: "evidence/claims.html",
    at: "#find",
    async act(page) {
      await page.locator(".finder [name=verdict]").selectOption("false");
      await page.locator(".finder ol li").first().waitFor();
    },
  },
  measured: { page: "evidence/figures/synthetic-figure-0001.html" },
  figures: { page: "evidence/figures.html" },
  sources: { page: "evidence/sources.html" },
  glossary: { page: "evidence/glossary.html" },
  search: {
    page: "search.html",
    async act(page) {
      await page.locator("#question").fill("synthetic");
      await page.locator(".results a").first().waitFor();
      await page.locator("#question").blur();
    },
  },
  missing: { page: "no/such-page.html" },
};

/** Letters come from the book's own font alone, and the page waits for it:
 *  other fonts differ from machine to machine. */
const FACES = `
  :root { --sans: "Bets Serif"; --mono: "Bets Serif"; }
  * { caret-color: transparent !important; }`;

let site;
let browser;
before(async () => {
  site = await serve(path.resolve(required("SPECIMEN")));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** A window with the book's own font; `spoil` is added to the style sheet. */
async function open(window, colorScheme, spoil = "") {
  const context = await browser.newContext({
    baseURL: `${site.origin}/`,
    viewport: WINDOWS[window],
    colorScheme,
    reducedMotion: "reduce",
  });
  await waitForFonts(context, FACES + spoil);
  return context.newPage();
}

async function look(page, { page: name, at, act }) {
  await page.goto(name);
  await page.evaluate(() => document.fonts.ready);
  await act?.(page);
  if (at) {
    const element = page.locator(at).first();
    // Below the bar.
    await element.evaluate((found) =>
      scrollBy(0, found.getBoundingClientRect().top - 64),
    );
  }
  return take(page);
}

const fileOf = (name, window, theme) =>
  path.join("looks", `${name}-${window}-${theme}.png`);

const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** Compares one page, or keeps its picture. */
async function check(page, name, window, theme) {
  const file = fileOf(name, window, theme);
  const now = await look(page, LOOKS[name]);
  if (process.env.BLESS) {
    keep(file, now);
    return;
  }
  const bless = "cargo xtask test-browser --only looks --bless";
  const old = kept(file);
  assert.ok(old, `tests/browser/${file} is not there; ${bless}`);
  const { pixels, cells, times, shown } = compare(old, now);
  if (times <= 1) return;
  const seen = path.join(required("DIFFERENCES"), path.basename(file));
  explain(seen, [old, now, shown]);
  assert.fail(
    `tests/browser/${file}: ${percent(pixels)} of it differ, and the colour ` +
      `of ${percent(cells)} of its parts; ${seen} shows the kept one, the new ` +
      `one and where. If the new one is right: ${bless}`,
  );
}

for (const window of Object.keys(WINDOWS)) {
  for (const theme of THEMES) {
    test(`on a ${window}, ${theme}`, async (t) => {
      const page = await open(window, theme);
      for (const name of Object.keys(LOOKS)) {
        await t.test(`${name} on a ${window}, ${theme}`, () =>
          check(page, name, window, theme),
        );
      }
      await page.context().close();
    });
  }
}

/** Faults of the style that a reader would see at once. */
const FAULTS = {
  "code without its ground": ["listing", ".pair { background: none; }"],
  "code without its colours": [
    "program",
    "pre * { color: inherit !important; }",
  ],
  "a theme that stays light": [
    "chapter",
    ":root { color-scheme: light !important; }",
    "dark",
  ],
  "a grid that is gone": ["chapter", ".frame { display: block !important; }"],
  "contents that are gone": ["ledger", ".contents { display: none; }"],
  "a block that moved": ["chapter", ".short { margin-left: 3rem; }"],
  "no style at all": ["claims", "", "light", true],
};

for (const [fault, given] of Object.entries(FAULTS)) {
  const [name, spoil, theme = "light", bare] = given;
  test(`the pictures show ${fault}`, async () => {
    const page = await open("desk", theme, spoil);
    if (bare) await page.route(/\.css$/, (route) => route.abort());
    const now = await look(page, LOOKS[name]);
    const { times } = compare(kept(fileOf(name, "desk", theme)), now);
    assert.ok(times > 1.5, `only ${times.toFixed(2)} times as much as may be`);
    await page.context().close();
  });
}

test("the pictures are few and small", () => {
  const names = fs.readdirSync("looks").sort();
  const wanted = Object.keys(LOOKS).flatMap((name) =>
    Object.keys(WINDOWS).flatMap((window) =>
      THEMES.map((theme) => path.basename(fileOf(name, window, theme))),
    ),
  );
  assert.deepEqual(names, wanted.sort(), "no picture is left over");
  const bytes = names
    .map((name) => fs.statSync(path.join("looks", name)).size)
    .reduce((sum, size) => sum + size, 0);
  assert.ok(bytes <= LARGEST, `${bytes} bytes`);
});
