// Every Mermaid source of the book is one that Mermaid itself accepts: the
// very version that mdbook-mermaid 0.17.1 brings. `DIAGRAMS` names a file with
// what `cargo xtask diagrams` prints: `[{file, line, source}]`.
import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { launch } from "./site.js";

test("Mermaid accepts every diagram", async (t) => {
  const given = process.env.DIAGRAMS;
  assert.ok(given, "DIAGRAMS is not set; run `cargo xtask test-browser`");
  const diagrams = JSON.parse(fs.readFileSync(given, "utf8"));
  assert.ok(diagrams.length > 0, "the book has no diagram");
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const script = createRequire(import.meta.url).resolve(
    "mermaid/dist/mermaid.min.js",
  );
  await page.addScriptTag({ path: script });
  const refused = await page.evaluate(async (all) => {
    const faults = [];
    for (const { file, line, source } of all) {
      try {
        await window.mermaid.parse(source);
      } catch (error) {
        faults.push(`${file}:${line}: ${error.message}`);
      }
    }
    return faults;
  }, diagrams);
  assert.deepEqual(refused, []);
  // A check that cannot fail would prove nothing.
  const broken = page.evaluate(() => window.mermaid.parse("flowchart TD\n a -->"));
  await assert.rejects(broken);
});
