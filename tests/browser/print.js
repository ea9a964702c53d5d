// Prints one page as a PDF, with the page numbers in its contents, and says
// on standard output what a second program reads in it. `PAGE` names the page
// on the disk, `PDF` the file to write; `cargo xtask pdf` sets both.
import fs from "node:fs";
import { pathToFileURL } from "node:url";
import { launch, required } from "./browser.js";

// pdf.js asks for it at once and needs it only to draw, which nothing here
// does.
globalThis.DOMMatrix ??= class {};
const { getDocument, VerbosityLevel } = await import(
  "pdfjs-dist/legacy/build/pdf.mjs"
);

/** How far text may stand beyond the margin, in points: rounding, and the
 *  white space at the end of a line. */
const SLACK = 1;
/** Points of the margin that theme/editions/print.css sets at the right. */
const MARGIN = 18 * (72 / 25.4);

/** CSS pixels of a page between its margins. */
const WIDTH = Math.floor(((210 - 2 * 18) / 25.4) * 96);

const file = required("PDF");

async function print(page) {
  await page.pdf({
    path: file,
    outline: true,
    tagged: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return getDocument({
    data: new Uint8Array(fs.readFileSync(file)),
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}

/** The number of the page that a destination leads to; 0 for none. */
async function leadsTo(pdf, destination) {
  const place =
    typeof destination === "string"
      ? await pdf.getDestination(destination)
      : destination;
  return place ? (await pdf.getPageIndex(place[0])) + 1 : 0;
}

/** The pages on which the things named in the contents begin. */
async function starts(pdf, ids) {
  const numbers = [];
  for (const id of ids) numbers.push(await leadsTo(pdf, id));
  return numbers;
}

async function outline(pdf) {
  const entries = [];
  const walk = (items, depth) => {
    for (const { title, items: below } of items) {
      entries.push([depth, title]);
      walk(below, depth + 1);
    }
  };
  walk((await pdf.getOutline()) ?? [], 0);
  return entries;
}

/** What each page says, what stands beyond its margin, where its links lead. */
async function read(pdf) {
  const facts = { texts: [], cut: [], dead: [], links: 0 };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width] = page.view;
    const { items } = await page.getTextContent();
    const words = items.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : ""));
    facts.texts.push(words.join(""));
    for (const { str, transform, width: wide } of items) {
      const end = transform[4] + wide;
      if (str.trim() && end > width - MARGIN + SLACK) {
        facts.cut.push([number, str]);
      }
    }
    for (const { subtype, dest, url } of await page.getAnnotations()) {
      if (subtype !== "Link") continue;
      if (dest) {
        facts.links += 1;
        if ((await leadsTo(pdf, dest)) === 0) {
          facts.dead.push([number, `${dest}`]);
        }
      } else if (!url || url.startsWith("file:")) {
        facts.dead.push([number, `${url}`]);
      }
    }
    page.cleanup();
  }
  return facts;
}

/** What is wider than the page, which the browser would print smaller: the
 *  id of its chapter, and what it says. */
async function wide(page) {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  return page.evaluate((limit) => {
    const inner = (element) =>
      [...element.querySelectorAll("*")].some((e) => beyond(e));
    const beyond = (element) =>
      element.getBoundingClientRect().right > limit + 1 ||
      (element.matches("pre, table, td") &&
        element.scrollWidth > element.clientWidth + 1);
    const found = [...document.querySelectorAll(".chapter *")]
      .filter((element) => beyond(element) && !inner(element))
      .map((element) => element.closest("table, pre") ?? element);
    return [...new Set(found)].map((e) => [
      e.closest(".chapter").id,
      e.textContent.trim().slice(0, 60),
    ]);
  }, WIDTH);
}

const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(required("PAGE")).href, { waitUntil: "load" });
  // All of them, also those that only the printed page needs.
  await page.evaluate(() =>
    Promise.all([...document.fonts].map((font) => font.load())),
  );
  const beyond = await wide(page);
  const numbers = page.locator("[data-of]");
  const ids = await numbers.evaluateAll((all) => all.map((e) => e.dataset.of));
  const first = await starts(await print(page), ids);
  await numbers.evaluateAll((all, pages) => {
    for (const [at, element] of all.entries()) element.textContent = pages[at];
  }, first);
  const pdf = await print(page);
  const last = await starts(pdf, ids);
  const facts = {
    pages: pdf.numPages,
    outline: await outline(pdf),
    starts: last.filter((_, at) => !ids[at].startsWith("part-")),
    wide: beyond,
    settled: first.every((number, at) => number === last[at]),
    ...(await read(pdf)),
  };
  process.stdout.write(JSON.stringify(facts));
} finally {
  await browser.close();
}
