// A book several times as big as this one, made up (`tests/specimen`): pages
// stay light, and answer at once, when the book grows. Times on a machine that
// others use are no more than a hint, so their limit is wide; what is counted
// is held exactly. `cargo xtask bench-interactions` prints the times.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, required } from "./browser.js";
import { median, PLACES, visit } from "./interactions.js";
import { serve, travels } from "./site.js";

const BIG = path.resolve(required("BIG"));
/** Most bytes of a page after the first, as they travel. */
const NEXT = 35 * 1024;
/** Most elements of a page when it was used. */
const NODES = 6000;
/** Most layouts that one thing a reader does may take: one for each key and a
 *  few for what is loaded meanwhile. */
const LAYOUTS = 30;
/** Visits of each place. */
const VISITS = 3;
/** Most milliseconds to an answer, several times what it takes. */
const ANSWER = 250;

let site;
let browser;
before(async () => {
  site = await serve(BIG);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
});

test("the book is big, and no page of it is heavy", () => {
  const pages = fs
    .readdirSync(BIG, { recursive: true })
    .filter((name) => name.endsWith(".html"));
  assert.ok(pages.length > 700, `${pages.length} pages`);
  const heavy = pages
    .map((name) => [name, travels(name, BIG).length])
    .filter(([, bytes]) => bytes > NEXT)
    .map(([name, bytes]) => `${name}: ${bytes} bytes`);
  assert.deepEqual(heavy, []);
});

for (const [name, place] of Object.entries(PLACES)) {
  test(`${name} answers at once in a big book`, async () => {
    const visits = [];
    for (let n = 0; n < VISITS; n += 1) {
      visits.push(await visit(browser, site.origin, place));
    }
    const middle = (key) => median(visits.map((visit) => visit[key]));
    const told = JSON.stringify(visits);
    assert.ok(middle("nodes") <= NODES, `elements: ${told}`);
    assert.ok(middle("layouts") <= LAYOUTS, `layouts: ${told}`);
    assert.ok(middle("answered") <= ANSWER, `milliseconds: ${told}`);
  });
}
