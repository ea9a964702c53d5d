// Search: by keyboard, from the disk, without scripts, on a page that is not
// there, and in the file that the library's authors published.
import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import {
  BOOK,
  DISK,
  fileAddress,
  inChromium,
  PAGES,
  reader,
} from "./site.js";

const chapter = PAGES.find((name) => name.startsWith("understand/"));
const read = reader();

const results = (page) => page.locator(".results a");
const status = (page) => page.locator(".search [role=status]");

test("a key, words and Enter lead to what was looked for", () =>
  read(chapter, {}, async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("E0382");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=E0382/);
    await results(page).first().waitFor();
    assert.match(await status(page).textContent(), /^\d+ results for “E0382”/);
    await results(page).first().click();
    await page.waitForURL((url) => !url.pathname.endsWith("search.html"));
    assert.match(await page.locator("main").textContent(), /E0382/);
  }));

inChromium("each kind of thing is found, and the address keeps the question", () =>
  read("search.html", {}, async (page) => {
    const kinds = await page.$$eval("#kind option", (all) =>
      all.map((option) => option.value).filter(Boolean),
    );
    const words = {
      chapter: "goroutine",
      term: "goroutine",
      figure: "memory",
      program: "HTTP",
      mistake: "E0382",
      criterion: "races",
      claim: "goroutine",
      timeline: "Rust",
    };
    assert.deepEqual(kinds.toSorted(), [...Object.keys(words), "source"].toSorted());
    for (const [kind, word] of Object.entries(words)) {
      await page.getByLabel("Words").fill(word);
      await page.getByLabel("among").selectOption(kind);
      await results(page).first().waitFor();
      const shown = await page.locator(".results small").allTextContents();
      assert.deepEqual([...new Set(shown)], [kind]);
    }
    await page.getByLabel("among").selectOption("source");
    await page.getByLabel("Words").fill("specification");
    // What is found for the words before stands there for a frame.
    await page.getByText("for “specification”").waitFor();
    await page.reload();
    await results(page).first().waitFor();
    assert.equal(await page.getByLabel("Words").inputValue(), "specification");
    assert.equal(await page.getByLabel("among").inputValue(), "source");
  }));

inChromium("every result leads to a page and a place on it", () =>
  read("search.html", {}, async (page) => {
    await page.waitForFunction(() => globalThis.searchIndex);
    const addresses = await page.evaluate(() =>
      globalThis.searchIndex.map((found) => found[2]),
    );
    assert.ok(addresses.length > 500, `${addresses.length}`);
    const read = new Map();
    const lost = addresses.filter((address) => {
      const [name, fragment] = address.split("#");
      if (!read.has(name)) {
        const file = path.join(BOOK, name);
        read.set(name, fs.existsSync(file) && fs.readFileSync(file, "utf8"));
      }
      const html = read.get(name);
      return !html || (fragment && !html.includes(`id="${fragment}"`));
    });
    assert.deepEqual(lost, []);
  }));

test("many results are shown in parts, and the focus goes along", () =>
  read("search.html?q=go", {}, async (page) => {
    await results(page).nth(19).waitFor();
    assert.equal(await results(page).count(), 20);
    await page.getByRole("button", { name: "Show more" }).press("Enter");
    assert.equal(await results(page).count(), 40);
    const at = await page.evaluate(() =>
      [...document.querySelectorAll(".results a")].indexOf(
        document.activeElement,
      ),
    );
    assert.equal(at, 20);
  }));

test("nothing found is said, and a slip of a letter is forgiven", () =>
  read("search.html?q=qqqqqq", {}, async (page) => {
    await page.getByText("0 results for “qqqqqq”").waitFor();
    await page.getByLabel("Words").fill("gorutine");
    await results(page).first().waitFor();
  }));

test("on a phone the bar leads to the page, which fits", () =>
  read(
    chapter,
    { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
    async (page) => {
      await page.getByRole("link", { name: "Search" }).click();
      await page.waitForURL(/search\.html/);
      await page.getByLabel("Words").fill("borrow checker");
      await results(page).first().waitFor();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > innerWidth,
      );
      assert.equal(wide, false);
    },
  ));

test("a page that is not there searches for the words of its address", () =>
  read(
    "learn/borrow-goroutine.html",
    {},
    async (page) => {
      assert.match(await page.getByLabel("Words").inputValue(), /borrow goroutine/);
      await page.getByLabel("Words").fill("goroutine");
      await results(page).first().waitFor();
      await page.getByLabel("Words").press("Enter");
      await page.waitForURL(/search\.html\?q=goroutine/);
    },
    /404/,
  ));

test("a copy on the disk is searched as well", () =>
  read(`${fileAddress("search.html")}?q=goroutine`, {}, async (page) => {
    await results(page).first().waitFor();
    await page.getByLabel("Words").fill("channel");
    await results(page).first().waitFor();
  }, DISK));

inChromium("without scripts the page names the lists", () =>
  read(
    "search.html",
    { javaScriptEnabled: false },
    async (page) => {
      const lists = page.locator(".search .fallback a");
      assert.ok((await lists.count()) >= 6);
      assert.ok(await lists.first().isVisible());
    },
  ));

test("a copy without an index says so", () =>
  read(
    "search.html",
    {},
    async (page) => {
      await page.route("**/search-index.js", (route) => route.abort());
      await page.reload();
      await page.getByText("no search index").waitFor();
    },
    /search-index\.js|ERR_FAILED/,
  ));

inChromium("the library is the file that its authors published", () => {
  const published = createRequire(import.meta.url).resolve("minisearch");
  const file = path.join(path.dirname(published), "../umd/index.js");
  const name = fs
    .readdirSync(path.join(BOOK, "theme/vendor"))
    .find((each) => /^minisearch-.*\.js$/.test(each));
  assert.deepEqual(
    fs.readFileSync(path.join(BOOK, "theme/vendor", name)),
    fs.readFileSync(file),
  );
});
