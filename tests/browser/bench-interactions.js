// Prints what `cargo xtask bench-interactions` shows: for each place of the
// big book, medians (and the slowest) of several first visits on a slow line.
import fs from "node:fs";
import path from "node:path";
import { launch, required } from "./browser.js";
import { median, PLACES, SLOW, visit } from "./interactions.js";
import { serve, travels } from "./site.js";

const VISITS = 7;
const BIG = path.resolve(required("BIG"));

const site = await serve(BIG);
const browser = await launch();
console.log(
  "| what is done first | page KB | elements | layouts | " +
    "answer ms (slowest) | longest task ms (slowest) |",
);
console.log("|---|---:|---:|---:|---:|---:|");
for (const [name, place] of Object.entries(PLACES)) {
  const visits = [];
  for (let n = 0; n < VISITS; n += 1) {
    visits.push(await visit(browser, site.origin, place, SLOW));
  }
  const all = (key) => visits.map((visit) => visit[key]);
  const middle = (key) => median(all(key)).toFixed(0);
  const timed = (key) =>
    `${middle(key)} (${Math.max(...all(key)).toFixed(0)})`;
  const kb = (travels(place.page, BIG).length / 1024).toFixed(1);
  console.log(
    `| ${name} | ${kb} | ${middle("nodes")} | ${middle("layouts")} | ` +
      `${timed("answered")} | ${timed("longest")} |`,
  );
}
const data = ["evidence/claims.json", "search-index.js"].filter((name) =>
  fs.existsSync(path.join(BIG, name)),
);
for (const name of data) {
  const kb = (travels(name, BIG).length / 1024).toFixed(0);
  console.log(`\n${name}: ${kb} KB, loaded when it is first used`);
}
await browser.close();
site.close();
