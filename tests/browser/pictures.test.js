// The pictures of the editions are what their drawings show. `cargo xtask
// test-browser --only pictures --bless` draws them anew.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./browser.js";

const THEME = path.resolve("../../theme");
/** Largest mean difference of a colour channel, of 255: another version of
 *  the browser smooths edges otherwise. */
const DIFFERENCE = 0.5;
/** Most bytes of a picture. */
const LARGEST = 100_000;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const data = (type, bytes) => `data:${type};base64,${bytes.toString("base64")}`;

function face(file, style) {
  const bytes = fs.readFileSync(path.join(THEME, "fonts", file));
  return `@font-face { font-family: "Bets Serif"; font-weight: 400 700;
    font-style: ${style}; src: url(${data("font/woff2", bytes)}); }`;
}

/** The drawing as PNG, in the book's own face. */
async function draw(page, name) {
  const file = path.join(THEME, `editions/${name}.svg`);
  const svg = fs.readFileSync(file, "utf8");
  await page.setContent(
    `<style>${face("bets-serif.woff2", "normal")}
      ${face("bets-serif-italic.woff2", "italic")}
      body { margin: 0 } svg { display: block }</style>${svg}`,
  );
  const loaded = await page.evaluate(() =>
    Promise.all(
      ["", "italic "].map((style) =>
        document.fonts.load(`${style}600 20px "Bets Serif"`),
      ),
    ),
  );
  assert.equal(loaded.flat().length, 2, "both faces");
  const faces = await page.evaluate(() =>
    [...document.querySelectorAll("text")].map(
      (text) => getComputedStyle(text).fontFamily,
    ),
  );
  assert.deepEqual([...new Set(faces)], ['"Bets Serif"'], "all words");
  return page.locator("svg").screenshot();
}

/** The mean difference of two pictures; Infinity when their sizes differ. */
const difference = (page, one, two) =>
  page.evaluate(async (sources) => {
    const [a, b] = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const { width, height } = image;
        const canvas = new OffscreenCanvas(width, height).getContext("2d");
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, width, height);
      }),
    );
    if (a.width !== b.width || a.height !== b.height) return Infinity;
    let sum = 0;
    for (let at = 0; at < a.data.length; at += 1) {
      sum += Math.abs(a.data[at] - b.data[at]);
    }
    return sum / a.data.length;
  }, [one, two].map((png) => data("image/png", png)));

for (const name of ["card", "cover"]) {
  test(`${name}.png is what ${name}.svg shows`, async () => {
    const page = await browser.newPage();
    const drawn = await draw(page, name);
    const file = path.join(THEME, `editions/${name}.png`);
    if (process.env.BLESS) fs.writeFileSync(file, drawn);
    const kept = fs.readFileSync(file);
    const far = await difference(page, drawn, kept);
    assert.ok(far <= DIFFERENCE, `differs by ${far}; cargo xtask test-browser --only pictures --bless`);
    assert.ok(kept.length <= LARGEST, `${kept.length} bytes`);
  });
}
