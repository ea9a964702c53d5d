// What a reader can narrow, sort or weigh (the ledger, the figures, the
// scorecard): with scripts by keyboard and by address, without them as lists
// and tables, and from a copy on the disk.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { BOOK, DISK, fileAddress, inChromium, reader } from "./site.js";

const LEDGER = "evidence/claims.html";
const FIGURES = "evidence/figures.html";
const SCORECARD = "decide/scorecard.html";
const published = (name) =>
  JSON.parse(fs.readFileSync(path.join(BOOK, "evidence", name), "utf8"));
const claims = published("claims.json");
const figures = published("figures.json");
const expected = claims.filter(
  ({ verdict, said_by }) => verdict === "false" && said_by.includes("003"),
);

assert.ok(expected.length > 1, "there are claims to find");

const read = reader();

const status = (page) => page.locator("article [role=status]");
const found = (page) => page.locator(".finder ol li");
const choice = (page, name) =>
  page.getByRole("combobox", { name, exact: true });
const said = (n) => `${n} of ${claims.length} claims`;

/** The claims that say `word` or are corrected with it. */
const holding = (word) =>
  claims.filter(({ statement, correction }) =>
    `${statement} ${correction ?? ""}`.toLowerCase().includes(word),
  );

/** Waits until the filter says that it found `n` claims. */
const finds = (page, n) =>
  status(page).filter({ hasText: said(n) }).waitFor({ timeout: 5000 });

test("the filter finds what is chosen and keeps it in the address", () =>
  read(LEDGER, {}, async (page) => {
    const loads = () =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType("resource")
            .filter(({ name }) => name.endsWith("claims.json")).length,
      );
    await choice(page, "Verdict").focus();
    assert.equal(await loads(), 0, "the ledger is loaded when it is used");
    await page.keyboard.type("false");
    await finds(page, claims.filter((c) => c.verdict === "false").length);
    await choice(page, "Document").selectOption("003");
    await finds(page, expected.length);
    assert.equal(await loads(), 1);
    assert.match(page.url(), /#verdict=false&said_by=003$/);
    const shown = await found(page).locator("a").first().getAttribute("href");
    assert.ok(shown.endsWith(expected[0].address), shown);
    await page.getByRole("button", { name: "Clear" }).click();
    assert.equal(await found(page).count(), 0);
    const focus = () => page.evaluate(() => document.activeElement.name);
    assert.equal(await focus(), "verdict");
  }));

test("what is typed while the address changes is kept", () =>
  read(LEDGER, {}, async (page) => {
    const field = page.locator(".finder [name=words]");
    await field.evaluate((element) => {
      const say = (type) =>
        element.dispatchEvent(new Event(type, { bubbles: true }));
      element.value = "mem";
      say("change");
      // The browser has not said yet that the address is another.
      element.value = "memory";
      say("input");
    });
    await finds(page, holding("memory").length);
    assert.equal(await field.inputValue(), "memory");
  }));

test("a shared address shows what its sender saw", () =>
  read(`${LEDGER}#verdict=false&said_by=003`, {}, async (page) => {
    await finds(page, expected.length);
    assert.equal(await choice(page, "Verdict").inputValue(), "false");
    const link = found(page).locator("a").first();
    await link.click();
    const id = `claim-${expected[0].id}`;
    assert.ok(await page.locator(`article[id="${id}"]`).isVisible());
  }));

test("an address leads to its claim, however many stand before it", async () => {
  const { address } = claims.findLast(({ topic }) => topic === "memory");
  for (const width of [390, 1400]) {
    const viewport = { width, height: 844 };
    await read(`evidence/${address}`, { viewport }, async (page) => {
      const id = address.split("#")[1];
      await page.locator(`[id="${id}"]`).waitFor();
      // Those before it are laid out when it comes near; it stays in sight.
      await page.waitForTimeout(300);
      const top = await page.evaluate(
        (id) => document.getElementById(id).getBoundingClientRect().top,
        id,
      );
      assert.ok(top > 0 && top < viewport.height, `at ${top} px of ${width}`);
    });
  }
});

test("words narrow the list, and more are shown on request", () =>
  read(LEDGER, {}, async (page) => {
    const words = page.getByRole("searchbox", { name: "Words" });
    await words.pressSequentially("go ");
    await finds(page, holding("go").length);
    assert.equal(await words.inputValue(), "go ", "typing is not disturbed");
    assert.equal(await found(page).count(), 40);
    await page.getByRole("button", { name: "Show more" }).click();
    assert.equal(await found(page).count(), 80);
    const at = await page.evaluate(() =>
      [...document.querySelectorAll(".finder ol a")].indexOf(
        document.activeElement,
      ),
    );
    assert.equal(at, 40, "the first new one has the focus");
    await words.fill("no claim holds these words");
    await finds(page, 0);
  }));

inChromium("without scripts the lists lead to the same claims", () =>
  read(LEDGER, { javaScriptEnabled: false }, async (page) => {
    assert.ok(!(await page.locator(".finder-form").isVisible()));
    await page.locator(".finder-lists").getByRole("link", { name: /^003/ }).click();
    const of = claims.filter((c) => c.said_by.includes("003"));
    assert.equal(await page.locator("ul.claims li").count(), of.length);
  }));

test("a copy on the disk says that it cannot load the ledger", () =>
  read(
    fileAddress(LEDGER),
    {},
    async (page) => {
      await choice(page, "Verdict").selectOption("false");
      await status(page)
        .filter({ hasText: "cannot be loaded here" })
        .waitFor({ timeout: 5000 });
      assert.ok(await page.locator(".finder-lists").isVisible());
    },
    DISK,
  ));

// The figures.

/** The page of figures with `count` of them, every other one measured in a
 *  second environment. */
async function many(page, count) {
  await page.route(`**/${FIGURES}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = /<tbody>(.*)<\/tbody>/s.exec(html)[1];
    const first = /<tr data-topic=.*?<\/tr>/s.exec(body)[0];
    const part = /<div data-environment=.*?<\/div>/s.exec(first)[0];
    const there = part
      .replace(/data-environment="[^"]*"/, 'data-environment="there"')
      .replace(/data-measured="[^"]*"/, 'data-measured="2999-12-31"');
    const rows = Array.from({ length: count }, (_, i) =>
      first
        .replace(/data-topic="[^"]*"/, `data-topic="topic-${i % 10}"`)
        .replace(/data-difference="[^"]*"/, `data-difference="${i}"`)
        .replace(/(<a [^>]*>)[^<]*/, `$1Question ${i}?`)
        .replace(part, i % 2 ? part + there : part),
    );
    const options = ["topic-3", "there"].map(
      (name) => `<option value="${name}">${name}</option>`,
    );
    const made = html
      .replace(body, rows.join(""))
      .replaceAll("</select>", `${options.join("")}</select>`);
    await route.fulfill({ response, body: made });
  });
  await page.goto(FIGURES);
}

const rows = (page) => page.locator(".figures tbody tr:visible");
const questions = (page) => rows(page).locator("a").allTextContents();

test("figures are narrowed and sorted, and the address says how", () =>
  read(FIGURES, {}, async (page) => {
    assert.equal(await rows(page).count(), figures.length);
    const [one] = figures;
    await choice(page, "Topic").focus();
    await page.keyboard.type(one.topic);
    const same = figures.filter(({ topic }) => topic === one.topic);
    await status(page)
      .filter({ hasText: `${same.length} of ${figures.length} figures` })
      .waitFor({ timeout: 5000 });
    assert.deepEqual(
      (await questions(page)).sort(),
      same.map(({ question }) => question).sort(),
    );
    assert.match(page.url(), new RegExp(`#topic=${one.topic}$`));
    await page.getByRole("button", { name: "Clear" }).click();
    await choice(page, "Order").selectOption("name");
    assert.deepEqual(
      await questions(page),
      figures.map(({ question }) => question).sort(),
    );
  }));

inChromium("two hundred figures of two environments stand beside each other", () =>
  read(LEDGER, {}, async (page) => {
    await many(page, 200);
    assert.equal(await rows(page).count(), 200);
    await choice(page, "Environment").selectOption("several");
    assert.match(await status(page).textContent(), /^100 of 200/);
    assert.equal(await rows(page).first().locator("[data-environment]").count(), 2);
    await choice(page, "Environment").selectOption("there");
    const seen = rows(page).locator("[data-environment]:visible");
    assert.equal(await seen.count(), 100);
    await choice(page, "Topic").selectOption("topic-3");
    await choice(page, "Order").selectOption("difference");
    const numbers = [193, 183, 173].map((n) => `Question ${n}?`);
    assert.deepEqual((await questions(page)).slice(0, 3), numbers);
    const words = page.getByRole("searchbox", { name: "Words" });
    await words.pressSequentially("question 19");
    await status(page).filter({ hasText: /^1 of/ }).waitFor({ timeout: 5000 });
    assert.deepEqual(await questions(page), ["Question 193?"]);
    // Whoever opens the address sees the same.
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    assert.deepEqual(await questions(page), ["Question 193?"]);
  }));

inChromium("without scripts the figures are a table", () =>
  read(FIGURES, { javaScriptEnabled: false }, async (page) => {
    assert.ok(!(await page.locator(".finder-form").isVisible()));
    assert.equal(await rows(page).count(), figures.length);
  }));

test("a copy of the figures on the disk can be sorted", () =>
  read(
    `${fileAddress(FIGURES)}#order=name`,
    {},
    async (page) => {
      const sorted = figures.map(({ question }) => question).sort();
      assert.deepEqual(await questions(page), sorted);
    },
    DISK,
  ));

// The scorecard.

const weight = (page, id) => page.locator(`#criterion-${id} select`);
const edgeOf = (page, id) =>
  page.locator(`#criterion-${id}`).getAttribute("data-edge");
/** Criteria by edge, as the table has them. */
const byEdge = (page) =>
  page.$$eval("tr[data-edge]", (all) =>
    Object.groupBy(
      all.map((row) => ({
        id: row.id.replace("criterion-", ""),
        edge: row.dataset.edge,
      })),
      ({ edge }) => edge,
    ),
  );

test("weights divide, say what would change them, and can be shared", () =>
  read(SCORECARD, { reducedMotion: "reduce" }, async (page) => {
    const { go, rust, depends } = await byEdge(page);
    assert.equal(await page.locator(".weighed").isVisible(), false);
    await weight(page, rust[0].id).focus();
    await page.keyboard.press("3");
    await weight(page, go[0].id).selectOption("2");
    await weight(page, depends[0].id).selectOption("1");
    await status(page)
      .filter({ hasText: "Of 6 points, 2 stand with Go, 3 with Rust" })
      .waitFor({ timeout: 5000 });
    assert.match(await status(page).textContent(), /Rust holds 1 point more\.$/);
    const widths = await page.$$eval(".weighed-bar > svg > rect", (all) =>
      all.map((part) => Math.round(parseFloat(part.getAttribute("width")))),
    );
    assert.deepEqual(widths, [33, 0, 17, 50]);
    const said = await page.locator(".weighed-change").innerText();
    assert.match(said, /as much if what depends came out for Go/);
    assert.match(said, /Without .*, Go would hold more\./);
    const order = await page.locator(".weighed ol a").evaluateAll((links) =>
      links.map((link) => link.hash.replace("#criterion-", "")),
    );
    assert.deepEqual(order, [rust[0].id, go[0].id, depends[0].id]);
    // A link leads to the weight and leaves the address as it is.
    const address = page.url();
    await page.locator(".weighed ol a").nth(1).click();
    assert.equal(page.url(), address);
    assert.equal(
      await page.evaluate(() => document.activeElement.name),
      go[0].id,
    );
    await page.goto("about:blank");
    await page.goto(address);
    assert.equal(await weight(page, rust[0].id).inputValue(), "3");
    await status(page).filter({ hasText: "Of 6 points" }).waitFor();
    await page.getByRole("button", { name: "Take all weights back" }).click();
    assert.equal(await page.locator(".weighed").isVisible(), false);
    assert.equal(await weight(page, rust[0].id).inputValue(), "0");
  }));

test("an address that holds no weight of the table changes nothing", () =>
  read(`${SCORECARD}#no-such=3&data-races=9`, {}, async (page) => {
    assert.equal(await weight(page, "data-races").inputValue(), "0");
    assert.equal(await page.locator(".weighed").isVisible(), false);
    assert.equal(await edgeOf(page, "data-races"), "rust");
  }));

test("a weight that has the focus is not under the bar", () =>
  read(SCORECARD, { viewport: { width: 390, height: 600 } }, async (page) => {
    const all = page.locator(".scorecard select");
    await all.first().selectOption("1");
    await all.first().focus();
    for (let i = 0; i < 6; i += 1) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate(() => {
        const at = document.activeElement.getBoundingClientRect();
        const bar = document.querySelector(".weighed-bar");
        return at.bottom > bar.getBoundingClientRect().top;
      });
      assert.equal(covered, false);
    }
  }));

inChromium("without scripts and on paper the scorecard is a table", async () => {
  await read(SCORECARD, { javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.getByRole("combobox").count(), 0);
    for (const row of await page.locator("tr[data-edge]").all()) {
      assert.ok(await row.locator(".evidence").isVisible());
    }
  });
  await read(SCORECARD, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".scorecard select:visible").count(), 0);
  });
});

test("a copy of the scorecard on the disk can be weighed", () =>
  read(
    `${fileAddress(SCORECARD)}#data-races=2`,
    {},
    (page) =>
      status(page)
        .filter({ hasText: "Of 2 points, 0 stand with Go, 2 with Rust" })
        .waitFor({ timeout: 5000 }),
    DISK,
  ));
