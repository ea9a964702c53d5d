// The copy button of every listing's page gives the program that
// `cargo xtask test-pasted` compiles and runs. `PASTED` names a JSON file with
// those programs; `cargo xtask test-browser` writes it.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import { after, before, test } from "node:test";
import { launch, serve } from "./site.js";

const CLASSES = { go: "go", rust: "rust", typescript: "ts" };

const programs = JSON.parse(fs.readFileSync(process.env.PASTED, "utf8"));
const byPage = new Map();
for (const program of programs) {
  byPage.set(program.page, [...(byPage.get(program.page) ?? []), program]);
}
/** Pages that wait to be read. */
const waiting = [...byPage.keys()];

let site;
let browser;

before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** What each copy button of a page writes to the clipboard, by language. */
const copied = (page) =>
  page.evaluate(async () => {
    const written = {};
    for (const side of document.querySelectorAll(".side")) {
      const button = side.querySelector("button.copy");
      // Headless windows share one clipboard; what is written is caught.
      const caught = new Promise((resolve) => {
        navigator.clipboard.writeText = async (text) => resolve(text);
      });
      button?.click();
      written[side.classList[1]] = button ? await caught : undefined;
    }
    return written;
  });

async function readOn(faults) {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    await page.goto(`${site.origin}/${name}`);
    const found = await copied(page);
    for (const { language, code } of byPage.get(name)) {
      if (found[CLASSES[language]] !== code) faults.push(`${name}: ${language}`);
    }
  }
  await context.close();
}

test("every listing is copied as it was pasted and run", async () => {
  assert.ok(byPage.size > 100, `${byPage.size} pages of listings`);
  const faults = [];
  const windows = Array.from({ length: os.availableParallelism() });
  await Promise.all(windows.map(() => readOn(faults)));
  assert.deepEqual(faults, []);
});
