// How this book's pages compare with those of other built sites: one run, one
// harness, pages of all sites in turn. `cargo xtask bench-pages` calls it with
// a JSON list of `{"name", "folder", "pages"}`, where `pages` is a pattern
// that an address must match, and prints what it writes to standard output: a
// JSON list of samples. Times are on a line of 1.6 Mbit/s and 150 ms and a
// processor slowed down four times.
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { launch } from "./browser.js";

const AXE = fs.readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
/** Pages of each site. */
const PAGES = 8;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const SLOWER = 4;
const PACKED = /\.(html?|css|m?js|json|svg|xml|txt|map)$/;
const TYPES = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  mjs: "text/javascript",
  png: "image/png",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** Serves `folder` packed as hosts do, and counts what travels. */
async function serve(folder) {
  const site = { sent: 0, requests: 0 };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    let file = path.join(folder, decodeURIComponent(pathname));
    if (fs.existsSync(file) && fs.statSync(file).isDirectory()) {
      file = path.join(file, "index.html");
    }
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = fs.readFileSync(file);
    const extension = path.extname(file).slice(1);
    const isPage = extension === "html" || extension === "";
    const packed = isPage || PACKED.test(file);
    const body = packed ? gzipSync(bytes) : bytes;
    site.requests += 1;
    site.sent += body.length;
    response.writeHead(200, {
      "content-type": isPage
        ? TYPES.html
        : (TYPES[extension] ?? "application/octet-stream"),
      "cache-control": isPage ? "no-cache" : "max-age=3600",
      ...(packed ? { "content-encoding": "gzip" } : {}),
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  site.close = () => server.close();
  return site;
}

/** Pages spread evenly over those that match, in order of size: neither the
 *  shortest nor the longest decide. */
function choose(folder, pattern) {
  const fits = new RegExp(pattern);
  const all = fs
    .readdirSync(folder, { recursive: true })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => fits.test(name) && fs.statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name, size: fs.statSync(path.join(folder, name)).size }))
    .sort((a, b) => a.size - b.size || (a.name < b.name ? -1 : 1));
  if (all.length < 2) throw new Error(`${folder}: no two pages match ${pattern}`);
  const count = Math.min(PAGES, all.length - 1);
  const step = all.length / (count + 1);
  return Array.from({ length: count }, (_, i) => all[Math.floor((i + 1) * step)].name);
}

/** A window; the other hosts that its pages ask are gathered. */
async function open(browser, origin, options) {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    ...options,
  });
  const hosts = new Set();
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && /^https?:/.test(url)) {
      hosts.add(new URL(url).host);
    }
  });
  await context.addInitScript(() => {
    window.seen = { shift: 0, largest: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!entry.hadRecentInput) window.seen.shift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.largest = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  return { context, hosts };
}

const axe = async (page) => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
    });
    return violations.reduce((sum, { nodes }) => sum + nodes.length, 0);
  });
};

const words = (page) =>
  page.evaluate(() => document.body.innerText.split(/\s+/).length);

async function sample(browser, site, folder, name, next) {
  const address = `${site.origin}/${name}`;
  const result = { page: name };
  // Bytes and requests: this page first, another one next.
  {
    const { context, hosts } = await open(browser, site.origin);
    const page = await context.newPage();
    Object.assign(site, { sent: 0, requests: 0 });
    await page.goto(address, { waitUntil: "load" });
    await page.waitForTimeout(500);
    result.first = site.sent;
    result.requests = site.requests + hosts.size;
    result.hosts = hosts.size;
    result.line = await page.evaluate(() => {
      const lines = [...document.querySelectorAll("p")]
        .filter((p) => p.innerText.length > 200)
        .map((p) => {
          const height = Number.parseFloat(getComputedStyle(p).lineHeight);
          const lines = Math.round(p.getBoundingClientRect().height / height);
          // The last line is half full on average.
          return p.innerText.length / (lines - 0.5);
        })
        .sort((a, b) => a - b);
      return lines[Math.floor(lines.length / 2)] ?? null;
    });
    result.words = await words(page);
    Object.assign(site, { sent: 0, requests: 0 });
    await page.goto(`${site.origin}/${next}`, { waitUntil: "load" });
    await page.waitForTimeout(500);
    result.next = site.sent;
    await context.close();
  }
  // Paints and shifts on a slow line and processor.
  {
    const { context } = await open(browser, site.origin);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", LINE);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(address, { waitUntil: "load", timeout: 120_000 });
    await page.waitForTimeout(1500);
    Object.assign(
      result,
      await page.evaluate(() => ({
        painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
        largest: window.seen.largest,
        shift: window.seen.shift,
      })),
    );
    await context.close();
  }
  // Findings, in both themes.
  for (const colorScheme of ["light", "dark"]) {
    const { context } = await open(browser, site.origin, { colorScheme });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "load" });
    result[colorScheme] = await axe(page);
    await context.close();
  }
  const html = fs.readFileSync(path.join(folder, name), "utf8");
  const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
  const report = await validator.validateString(html, name);
  result.errors = report.errorCount;
  // A phone, and a reader without scripts.
  {
    const { context } = await open(browser, site.origin, {
      viewport: { width: 390, height: 844 },
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "load" });
    result.overflow = await page.evaluate(() =>
      Math.max(0, document.documentElement.scrollWidth - 390),
    );
    await context.close();
  }
  {
    const { context } = await open(browser, site.origin, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "load" });
    result.without = (await words(page)) / result.words;
    await context.close();
  }
  return result;
}

const sites = JSON.parse(process.argv[2]);
// No other host answers; routes would do it too, but turn the cache off.
const browser = await launch(
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
);
const running = [];
for (const { name, folder, pages } of sites) {
  running.push({ name, folder, chosen: choose(folder, pages), site: await serve(folder) });
}
const samples = [];
// A page of each site in turn, so that what else the machine does hits all.
for (let round = 0; round < PAGES; round += 1) {
  for (const { name, folder, chosen, site } of running) {
    const page = chosen[round % chosen.length];
    const next = chosen[(round + 1) % chosen.length];
    if (round >= chosen.length) continue;
    process.stderr.write(`${name}: ${page}\n`);
    samples.push({ site: name, ...(await sample(browser, site, folder, page, next)) });
  }
}
console.log(JSON.stringify(samples));
await browser.close();
for (const { site } of running) site.close();
