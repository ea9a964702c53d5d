// A site that knows its address: nothing that is added for other sites may
// trouble the reader, and structured data is read as such.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { launch, required } from "./browser.js";
import { serve, watch } from "./site.js";

const SITE = path.resolve(required("PUBLISHED"));
const PAGES = [
  "index.html",
  "understand/memory-1.html",
  "evidence/glossary.html",
];

let site;
let browser;
before(async () => {
  site = await serve(SITE);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
});

for (const name of PAGES) {
  test(`${name} with its address`, async () => {
    const page = await browser.newPage();
    const faults = watch(page, site.origin);
    await page.goto(`${site.origin}/${name}`, { waitUntil: "load" });
    assert.deepEqual(faults, []);
    const said = await page.evaluate(() => {
      const data = document.querySelectorAll("script[type*=json]");
      return {
        canonical: document.querySelector("link[rel=canonical]")?.href,
        data: [...data].map((script) => JSON.parse(script.textContent)),
      };
    });
    assert.equal(said.data.length, 1);
    assert.equal(said.data[0].url, said.canonical);
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const html = fs.readFileSync(path.join(SITE, name), "utf8");
    const report = await validator.validateString(html, name);
    const invalid = report.results.flatMap(({ messages }) => messages);
    assert.deepEqual(invalid, []);
  });
}

test("feed and site map are well-formed, the card is a picture", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/index.html`);
  const wrong = await page.evaluate(async () => {
    const faults = [];
    for (const name of ["feed.xml", "sitemap.xml"]) {
      const text = await (await fetch(name)).text();
      const parsed = new DOMParser().parseFromString(text, "text/xml");
      const error = parsed.querySelector("parsererror");
      if (error) faults.push(`${name}: ${error.textContent}`);
    }
    const card = new Image();
    card.src = "card.png";
    await card.decode();
    if (card.width !== 1200 || card.height !== 630) faults.push("card.png");
    return faults;
  });
  assert.deepEqual(wrong, []);
});

test("other sites may not frame a page", async () => {
  const response = await fetch(`${site.origin}/index.html`);
  const policy = response.headers.get("content-security-policy");
  assert.match(policy, /frame-ancestors 'none'/);
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
});
