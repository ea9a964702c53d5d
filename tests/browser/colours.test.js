// The contrast of every colour that carries text, computed from the style
// sheet in both themes (WCAG 2.2, success criterion 1.4.3: 4.5 to 1).
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { BOOK } from "./site.js";

const folder = path.join(BOOK, "css");
const [sheet] = fs.readdirSync(folder).filter((n) => n.startsWith("general"));
const css = fs.readFileSync(path.join(folder, sheet), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

const TEXT = "ink soft go rust ts ok bad open kw str num com fn".split(" ");
const PAPER = ["page", "sunk"];
/** Text that stands on a wash. */
const WASHED = [
  ["ink", "go-wash"],
  ["soft", "go-wash"],
  ["go", "go-wash"],
  ["ink", "rust-wash"],
  ["ink", "ts-wash"],
  ...["ink", "soft", "bad", "kw", "str", "num", "com", "fn"].map((name) => [
    name,
    "bad-wash",
  ]),
];

/** Relative luminance of `#rrggbb`, from 0 to 1, as WCAG defines it. */
function luminance(colour) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, from 1 to 21. */
function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test("contrast is computed as WCAG does", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});

for (const theme of ["light", "dark"]) {
  test(`every text can be read in the ${theme} theme`, () => {
    const pairs = TEXT.flatMap((t) => PAPER.map((p) => [t, p])).concat(WASHED);
    const weak = pairs
      .map(([text, paper]) => {
        assert.ok(tokens.has(text) && tokens.has(paper), `${text}, ${paper}`);
        const ratio = contrast(tokens.get(text)[theme], tokens.get(paper)[theme]);
        return { pair: `--${text} on --${paper}`, ratio };
      })
      .filter(({ ratio }) => ratio < 4.5)
      .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
    assert.deepEqual(weak, []);
  });

  test(`edges of controls show in the ${theme} theme`, () => {
    const ratios = PAPER.map((paper) =>
      contrast(tokens.get("edge")[theme], tokens.get(paper)[theme]),
    );
    assert.ok(Math.min(...ratios) >= 3, `--edge: ${ratios}`);
  });
}
