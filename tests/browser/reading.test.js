// What a reader does: by keyboard, by pointer and by touch, without scripts,
// from a copy on the disk, and on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  DISK,
  fileAddress,
  inChromium,
  KINDS,
  reader,
  waitForFonts,
} from "./site.js";

const { beside, chapters, guided, listings, terms } = KINDS;
const read = reader();

const focused = (page) =>
  page.evaluate(() => document.activeElement?.textContent.trim());

test("the skip link is the first stop and leads to the text", () =>
  read(listings, {}, async (page) => {
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "Skip to the text");
    await page.keyboard.press("Enter");
    const at = await page.evaluate(() => document.activeElement.id);
    assert.equal(at, "text");
  }));

test("tabs follow the keyboard, everywhere and on the next page", () =>
  read(listings, {}, async (page, context) => {
    const shown = () =>
      page.$$eval(".sides.three > .side", (sides) =>
        sides.filter((s) => s.checkVisibility()).map((s) => s.classList[1]),
      );
    const groups = await page.locator(".sides.three").count();
    assert.deepEqual(await shown(), Array(groups).fill("go"));
    const list = page.locator(".sides.three > [role=tablist]").first();
    await list.getByRole("tab", { name: "Go" }).focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(page), "Rust");
    assert.deepEqual(await shown(), Array(groups).fill("rust"));
    await page.keyboard.press("End");
    assert.equal(await focused(page), "TypeScript");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(page), "Go");
    await page.keyboard.press("ArrowLeft");
    assert.deepEqual(await shown(), Array(groups).fill("ts"));
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    // One tab of each group can be reached, and its panel knows its name.
    const stops = await list.locator("[tabindex='0']").allTextContents();
    assert.deepEqual(stops, ["Rust"]);
    const panel = page.getByRole("tabpanel", { name: "Rust" }).first();
    assert.ok(await panel.isVisible());
    const next = await context.newPage();
    await next.goto(listings);
    assert.equal(
      await next.locator(".sides.three > .side.rust").first().isVisible(),
      true,
    );
  }));

test("a chosen tab stays under the pointer", () =>
  read(listings, {}, async (page) => {
    const tab = page.locator(".sides.three [role=tab].ts").last();
    await tab.scrollIntoViewIfNeeded();
    const before = await tab.boundingBox();
    await tab.click();
    const now = await tab.boundingBox();
    assert.ok(Math.abs(before.y - now.y) <= 1, `${before.y} → ${now.y}`);
  }));

test("sides that stand beside each other need no scrolling and no tabs", () =>
  read(beside, { viewport: { width: 1440, height: 900 } }, async (page) => {
    const found = await page.$$eval(".pair", (pairs) =>
      pairs
        .map((pair) => [...pair.querySelectorAll(".sides > .side")])
        .filter((sides) => sides.length > 1)
        .filter((sides) => sides.every((s) => s.checkVisibility()))
        .map((sides) => ({
          tops: new Set(sides.map((s) => s.offsetTop)).size,
          wide: sides
            .map((s) => s.querySelector("pre:not(.out)"))
            .filter((pre) => pre.scrollWidth > pre.clientWidth).length,
          roles: sides.filter((s) => s.role === "tabpanel").length,
        })),
    );
    assert.ok(found.length > 0, "no listing of the page fits side by side");
    for (const each of found) {
      assert.deepEqual(each, { tops: 1, wide: 0, roles: 0 });
    }
  }));

test("a line of 80 columns needs no scrolling on a desk", () =>
  read(listings, { viewport: { width: 1280, height: 900 } }, async (page) => {
    const columns = await page.$eval(".sides .side:first-of-type pre", (pre) => {
      const line = document.createElement("span");
      line.textContent = "m".repeat(80);
      pre.querySelector("code").append(line);
      const style = getComputedStyle(pre);
      const room =
        pre.clientWidth -
        parseFloat(style.paddingLeft) -
        parseFloat(style.paddingRight);
      return (80 * room) / line.getBoundingClientRect().width;
    });
    assert.ok(columns >= 80, `room for ${columns.toFixed(1)} columns`);
  }));

test("a line of prose has 62 to 72 characters on a desk", () =>
  read(terms, { viewport: { width: 1440, height: 900 } }, async (page, context) => {
    await waitForFonts(context);
    await page.reload();
    const mean = await page.evaluate(async () => {
      await document.fonts.ready;
      const paragraphs = [...document.querySelectorAll(".text > p")];
      const long = paragraphs.filter(
        (p) => p.innerText.length > 300 && !p.querySelector("code"),
      );
      const perLine = long.map((p) => {
        const { height } = p.getBoundingClientRect();
        const lines = Math.round(height / parseFloat(getComputedStyle(p).lineHeight));
        // The last line is half full on average.
        return p.innerText.length / (lines - 0.5);
      });
      return perLine.reduce((a, b) => a + b, 0) / perLine.length;
    });
    assert.ok(mean >= 62 && mean <= 72, `${mean.toFixed(1)} characters`);
  }));

inChromium("copying gives exactly the code that is shown", () =>
  read(listings, { permissions: ["clipboard-write", "clipboard-read"] }, async (page) => {
    const side = page.locator(".sides.three > .side.go").first();
    await side.getByRole("button", { name: "Copy Go code" }).click();
    await side.getByText("Copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await side.locator("pre:not(.out) > code").textContent());
    assert.ok(copied.includes("\n"));
  }));

inChromium("colours follow the choice at once, on other pages, and the system", () =>
  read(listings, { colorScheme: "light" }, async (page) => {
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const choice = page.getByLabel("Colours");
    await choice.selectOption("dark");
    const dark = await paper();
    assert.notEqual(dark, light);
    await page.reload();
    assert.equal(await paper(), dark);
    await page.goto(guided);
    assert.equal(await paper(), dark);
    assert.equal(await choice.inputValue(), "dark");
    await choice.selectOption("auto");
    assert.equal(await paper(), light);
    await page.emulateMedia({ colorScheme: "dark" });
    assert.equal(await paper(), dark);
  }));

/** Whether the open definition lies in the window and off its term. */
async function assertPlaced(page) {
  const placed = await page.evaluate(() => {
    const tip = document.querySelector("[role=tooltip].open");
    const at = tip.getBoundingClientRect();
    const term = tip.parentElement.querySelector("a").getClientRects()[0];
    return {
      inside:
        at.left >= 0 &&
        at.top >= 0 &&
        at.right <= innerWidth &&
        at.bottom <= innerHeight,
      apart: at.top >= term.bottom || at.bottom <= term.top,
    };
  });
  assert.deepEqual(placed, { inside: true, apart: true });
}

test("a definition shows on focus and on hover, and Escape closes it", () =>
  read(terms, { viewport: { width: 390, height: 500 } }, async (page) => {
    for (const term of await page.locator("article .term").all()) {
      if (!(await term.isVisible())) continue;
      await term.locator("a").focus();
      await assertPlaced(page);
      await page.keyboard.press("Escape");
      assert.equal(await page.locator(".term .open").count(), 0);
    }
    const first = page.locator("article .term").first();
    await first.locator("a").blur();
    await first.hover();
    await assertPlaced(page);
    // The pointer may go to the definition and rest there.
    await first.locator("[role=tooltip]").hover();
    await page.waitForTimeout(300);
    await assertPlaced(page);
  }));

inChromium("a tap shows the definition, a second one follows the link", () =>
  read(terms, { hasTouch: true, viewport: { width: 390, height: 700 } }, async (page) => {
    const link = page.locator("article .term a").first();
    await link.tap();
    await assertPlaced(page);
    assert.ok(page.url().endsWith(terms));
    await link.tap();
    await page.waitForURL(/glossary\.html#/);
  }));

test("arrow keys turn pages, but not while code has the focus", () =>
  read(chapters[1], {}, async (page) => {
    const here = page.url();
    const next = page.locator(".onward [rel=next]");
    const target = await next.evaluate((link) => link.href);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(target);
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(here);
    await page.goto(listings);
    const chapter = page.url();
    await page.locator("article pre").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.getByLabel("Colours").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(150);
    assert.equal(page.url(), chapter);
  }));

test("the contents fold on a phone and stand open on a desk", () =>
  read(listings, { viewport: { width: 390, height: 800 } }, async (page) => {
    const entry = page.locator(".contents [aria-current=page]");
    assert.equal(await entry.isVisible(), false);
    await page.locator(".contents summary").focus();
    await page.keyboard.press("Enter");
    assert.equal(await entry.isVisible(), true);
    await page.keyboard.press("Enter");
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.equal(await entry.isVisible(), true);
  }));

test("the guide asks one question at a time and can be shared", () =>
  read(guided, {}, async (page) => {
    const step = page.locator(".guide-step");
    const question = step.locator(".question");
    const leaf = page.locator(".guide-step.leaf");
    const list = page.locator(".guide-data");
    await question.waitFor();
    assert.equal(await list.isVisible(), false);
    const first = await question.textContent();
    const given = [];
    for (let i = 0; i < 20 && !(await leaf.isVisible()); i += 1) {
      const answer = page.locator(".guide-answers button").last();
      given.push(await answer.textContent());
      const place = await page.locator(".guide-place").textContent();
      await answer.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        (old) => document.querySelector(".guide-place").textContent !== old,
        place,
      );
      const heading = await page
        .locator(".guide-step :is(.question, .answer)")
        .textContent();
      assert.equal(await focused(page), heading, "focus is on the new step");
    }
    assert.ok(given.length > 1, "more than one question was asked");
    const result = await leaf.locator(".answer").textContent();
    assert.match(result, /^(Go|Rust|Both|Neither): /);
    assert.ok(await leaf.locator("a").first().isVisible(), "it says where");
    const address = page.url();
    assert.match(address, /#guide=[^.]+\./);
    // The browser's Back takes one answer back, and so does the button.
    await page.goBack();
    await question.waitFor();
    await page.goForward();
    await leaf.waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await question.waitFor();
    await page.getByRole("button", { name: "Start again" }).click();
    await step.getByText(first, { exact: true }).waitFor();
    await page.getByRole("button", { name: "Show the whole list" }).click();
    assert.equal(await list.isVisible(), true);
    // Whoever opens the address sees the result.
    await page.goto("about:blank");
    await page.goto(address);
    await leaf.waitFor();
    await step.getByText(result, { exact: true }).waitFor();
    // An address that no longer fits leads as far as it does.
    await page.goto("about:blank");
    await page.goto(address.replace(/#guide=.*/, "#guide=no-such-answer"));
    await step.getByText(first, { exact: true }).waitFor();
  }));

inChromium("every answer of the guide leads to a recommendation", () =>
  read(guided, {}, async (page) => {
    const ends = await page.evaluate(() => {
      const walk = (item) => {
        if (!item) return ["nowhere"];
        if (item.matches(".leaf")) return [item.id];
        const links = [...item.querySelectorAll("ul a")];
        return links.flatMap((a) =>
          walk(document.getElementById(a.hash.slice(1))),
        );
      };
      return walk(document.querySelector(".guide-data > li"));
    });
    assert.ok(ends.length > 2);
    assert.ok(!ends.includes("nowhere"), ends.join(" "));
  }));

inChromium("without scripts everything can be read", async () => {
  const dead = { javaScriptEnabled: false };
  await read(listings, dead, async (page) => {
    for (const side of await page.locator(".sides > .side").all()) {
      assert.equal(await side.isVisible(), true);
    }
    assert.equal(await page.locator(".tools").isVisible(), false);
    assert.equal(await page.getByRole("button").count(), 0);
  });
  await read(guided, dead, async (page) => {
    for (const item of await page.locator(".guide-data > li").all()) {
      assert.equal(await item.isVisible(), true);
    }
    const link = page.locator(".guide-data ul a").first();
    await link.click();
    assert.match(page.url(), /#guide-/);
  });
  await read(terms, dead, async (page) => {
    await page.locator("article .term a").first().click();
    assert.match(page.url(), /glossary\.html#term-/);
  });
});

test("a copy on the disk works as the served book does", () =>
  read(
    fileAddress(listings),
    {},
    async (page) => {
      await page.locator(".sides.three [role=tab].rust").first().click();
      const rust = page.locator(".sides.three > .side.rust").first();
      assert.ok(await rust.isVisible());
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter((f) => f.status === "loaded").length;
      });
      assert.equal(fonts, 2);
      await page.goto(fileAddress(guided));
      await page.locator(".guide-step .question").waitFor();
      await page.locator(".bar b a").click();
      await page.waitForURL(/index\.html$/);
    },
    DISK,
  ));

inChromium("paper shows every language and no furniture", () =>
  read(listings, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const side of await page.locator(".sides > .side").all()) {
      assert.equal(await side.isVisible(), true);
      assert.equal(await side.locator(".lang").isVisible(), true);
    }
    for (const furniture of [".bar", ".contents", ".onward", ".copy", ".skip"]) {
      assert.equal(await page.locator(furniture).first().isVisible(), false);
    }
    assert.equal(await page.locator("[role=tablist]").first().isVisible(), false);
    const cut = await page.$$eval("article pre", (all) =>
      all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length,
    );
    assert.equal(cut, 0, "code is cut at the edge of the paper");
  }));

test("whoever wants less motion gets none", () =>
  read(listings, { reducedMotion: "reduce" }, async (page) => {
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("*")].filter((e) => {
        const style = getComputedStyle(e);
        return (
          style.scrollBehavior === "smooth" ||
          parseFloat(style.transitionDuration) > 0 ||
          parseFloat(style.animationDuration) > 0
        );
      }).length,
    );
    assert.equal(moving, 0);
  }));

test("a page that is not there says so and leads back", () =>
  read(
    "understand/no-such-page.html",
    {},
    async (page) => {
      assert.match(await page.title(), /not here/);
      await page.getByRole("link", { name: "The first page" }).click();
      await page.waitForURL("index.html");
    },
    /404/,
  ));
