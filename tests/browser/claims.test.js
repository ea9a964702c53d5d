// The filter of the ledger: with scripts by keyboard and by address, without
// them as lists, and from a copy on the disk.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { BOOK, DISK, fileAddress, inChromium, reader } from "./site.js";

const LEDGER = "evidence/claims.html";
const claims = JSON.parse(
  fs.readFileSync(path.join(BOOK, "evidence/claims.json"), "utf8"),
);
const expected = claims.filter(
  ({ verdict, said_by }) => verdict === "false" && said_by.includes("003"),
);

assert.ok(expected.length > 1, "there are claims to find");

const read = reader();

const status = (page) => page.locator(".finder [role=status]");
const found = (page) => page.locator(".finder ol li");
const choice = (page, name) =>
  page.getByRole("combobox", { name, exact: true });
const said = (n) => `${n} of ${claims.length} claims`;

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
    const with_go = claims.filter((c) =>
      `${c.statement} ${c.correction ?? ""}`.toLowerCase().includes("go"),
    );
    await finds(page, with_go.length);
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
