// Every part that answers its reader: by keyboard and by pointer, on a phone
// and on a desk, in both themes, with less motion, and from a copy on the
// disk. What each part does in full has a file of tests of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IN_FIREFOX } from "./browser.js";
import { DISK, fileAddress, KINDS, reader } from "./site.js";

const PHONE = {
  viewport: { width: 390, height: 844 },
  colorScheme: "dark",
  reducedMotion: "reduce",
};
const DESK = { viewport: { width: 1400, height: 900 }, colorScheme: "light" };

/** Where a part is used, and how. Firefox is driven slowly, so each way is
 *  taken once there. */
const BOTH = ["keyboard", "pointer"];
const WINDOWS = {
  "a phone": {
    options: PHONE,
    address: (name) => name,
    ways: IN_FIREFOX ? ["pointer"] : BOTH,
  },
  "a desk": {
    options: DESK,
    address: (name) => name,
    ways: IN_FIREFOX ? ["keyboard"] : BOTH,
  },
  "a copy on the disk": {
    options: DESK,
    address: fileAddress,
    expected: DISK,
    ways: ["pointer"],
  },
};

/** How a control is used: what the name says, and nothing else. */
const WAYS = {
  keyboard: {
    press: (control) => control.press("Enter"),
    choose: async (select, value) => {
      const steps = await select.evaluate(
        ({ options, selectedIndex }, wanted) =>
          [...options].findIndex((option) => option.value === wanted) -
          selectedIndex,
        value,
      );
      const key = steps < 0 ? "ArrowUp" : "ArrowDown";
      for (let at = 0; at < Math.abs(steps); at += 1) await select.press(key);
    },
    show: (control) => control.focus(),
  },
  pointer: {
    press: (control) => control.click(),
    choose: (select, value) => select.selectOption(value),
    show: (control) => control.hover(),
  },
};

/** The parts: the page that has one, and what is done there and seen. */
const PARTS = {
  "the contents": {
    page: KINDS.listings,
    async use(page, { press }) {
      const entry = page.locator(".contents [aria-current=page]");
      const summary = page.locator(".contents summary");
      if (await summary.isVisible()) await press(summary);
      await entry.waitFor();
      await press(page.locator(".contents nav a").first());
      await page.waitForURL(/introduction\.html|index\.html/);
    },
  },
  "the colours": {
    page: KINDS.listings,
    async use(page, { choose }) {
      const scheme = () =>
        page.evaluate(
          () => getComputedStyle(document.documentElement).colorScheme,
        );
      const select = page.locator("#theme");
      await choose(select, "light");
      assert.equal(await scheme(), "light");
      await choose(select, "dark");
      assert.equal(await scheme(), "dark");
      await page.reload();
      assert.equal(await scheme(), "dark", "it is kept");
    },
  },
  "the languages": {
    page: KINDS.listings,
    async use(page, { press }) {
      const box = page.locator(".sides.three:has([role=tab]:visible)").first();
      const shown = (language) =>
        box.locator(`:scope > .side.${language}`).isVisible();
      assert.ok(await shown("go"));
      await press(box.locator("[role=tab].rust"));
      assert.ok((await shown("rust")) && !(await shown("go")));
      await page.reload();
      assert.ok(await shown("rust"), "it is kept");
    },
  },
  "a copy button": {
    page: KINDS.listings,
    async use(page, { press }) {
      const button = page.locator("button.copy:visible").first();
      await press(button);
      // Where a page may not write to the clipboard the code is selected.
      const answer = /^(Copied|Selected)$/;
      await button.filter({ hasText: answer }).waitFor();
      const status = page.locator("p.unseen[role=status]");
      assert.match(await status.textContent(), answer);
    },
  },
  "a term": {
    page: KINDS.terms,
    async use(page, { show }) {
      const term = page.locator("article .term").first();
      await show(term.locator("a"));
      await term.locator("[role=tooltip]").waitFor();
      await page.keyboard.press("Escape");
      assert.ok(await term.locator("[role=tooltip]").isHidden());
    },
  },
  "the guide": {
    page: KINDS.guided,
    async use(page, { press }) {
      const place = page.locator(".guide-place");
      const answers = page.locator(".guide-answers button");
      await press(answers.last());
      await place.filter({ hasText: "Question 2" }).waitFor();
      await press(answers.first());
      await place.filter({ hasText: /Question 3|after 2/ }).waitFor();
      await press(page.getByRole("button", { name: "Back", exact: true }));
      await place.filter({ hasText: "Question 2" }).waitFor();
      await press(page.getByRole("button", { name: "Show the whole list" }));
      assert.ok(await page.locator(".guide-data").isVisible());
    },
  },
  "the search": {
    page: "search.html",
    async use(page, { press, choose }) {
      const results = page.locator(".results a");
      await page.locator("#question").pressSequentially("memory");
      await results.first().waitFor();
      await choose(page.locator("#kind"), "claim");
      const kinds = await page.locator(".results small").allTextContents();
      assert.deepEqual([...new Set(kinds)], ["claim"]);
      await press(results.first());
      await page.waitForURL(/claims\/.*#claim-/);
    },
  },
  "the filter of the ledger": {
    page: "evidence/claims.html",
    servedOnly: true,
    async use(page, { press, choose }) {
      const found = page.locator(".finder ol li");
      await choose(page.locator(".finder [name=verdict]"), "false");
      await found.first().waitFor();
      assert.equal(await found.count(), 40);
      await press(page.getByRole("button", { name: "Show more" }));
      assert.ok((await found.count()) > 40);
      await press(found.locator("a").first());
      await page.waitForURL(/claims\/.*#claim-/);
    },
  },
  "the explorer of figures": {
    page: "evidence/figures.html",
    async use(page, { press, choose }) {
      const rows = page.locator(".figures tbody tr");
      const order = () => rows.locator("a:visible").allTextContents();
      await choose(page.locator(".finder [name=order]"), "name");
      assert.deepEqual(await order(), (await order()).toSorted());
      await choose(page.locator(".finder [name=language]"), "rust");
      await page.waitForURL(/#language=rust&order=name|order=name&language/);
      await press(page.getByRole("button", { name: "Clear" }));
      assert.equal(await rows.locator("a:visible").count(), await rows.count());
    },
  },
  "the scorecard": {
    page: "decide/scorecard.html",
    async use(page, { press, choose }) {
      const weight = page.locator("tr[data-edge] select").first();
      const weighed = page.locator(".weighed");
      await choose(weight, "3");
      await weighed.filter({ hasText: "Of 3 points" }).waitFor();
      await press(weighed.locator("ol a"));
      assert.ok(await weight.evaluate((own) => own === document.activeElement));
      await press(page.getByRole("button", { name: "Take all weights back" }));
      assert.ok(await weighed.isHidden());
    },
  },
};

const read = reader();

/** Uses each part in each way, one after the other in one window; nothing that
 *  was chosen before is kept. */
async function useAll(t, page, where) {
  const { address, ways } = WINDOWS[where];
  for (const [name, part] of Object.entries(PARTS)) {
    if (part.servedOnly && address === fileAddress) continue;
    for (const by of ways) {
      await t.test(`${name} on ${where}, by ${by}`, async () => {
        await page.goto(address(part.page));
        await part.use(page, WAYS[by]);
        await page.evaluate(() => localStorage.clear());
      });
    }
  }
}

for (const [where, { options, address, expected }] of Object.entries(WINDOWS)) {
  test(`nothing goes wrong on ${where}`, (t) =>
    read(
      address("search.html"),
      options,
      (page) => useAll(t, page, where),
      expected,
    ));
}
