// A pair of eyes for `cargo xtask bench-serve`: opens the addresses given, and
// for each line `{"page": 0, "text": "…"}` on standard input says `watching`,
// and `seen` in the first frame that shows the text.
import readline from "node:readline";
import { launch } from "./browser.js";

const browser = await launch();
const context = await browser.newContext();

async function open(address) {
  const page = await context.newPage();
  for (let patience = 300; ; patience -= 1) {
    try {
      await page.goto(address);
      return page;
    } catch (error) {
      if (patience === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const pages = [];
for (const address of process.argv.slice(2)) pages.push(await open(address));
console.log("ready");

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { page, text } = JSON.parse(line);
  await pages[page].bringToFront();
  const seen = pages[page].waitForFunction(
    (wanted) => document.body?.textContent.includes(wanted),
    text,
    { polling: "raf", timeout: 60_000 },
  );
  console.log("watching");
  await seen;
  console.log("seen");
}
await browser.close();
