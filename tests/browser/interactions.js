// How long a reader waits for the first answer of a page: the pages that grow
// with the book, and what a reader does there. `big.test.js` and `cargo xtask
// bench-interactions` share it.

/** A processor slowed down four times, and a line of 1.6 Mbit/s and 150 ms. */
export const SLOW = {
  processor: 4,
  line: {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  },
};

/** Changes the colours, which every element of a page has to follow. */
const recolour = {
  control: "#theme",
  act: (page) => page.keyboard.type("d"),
  seen: (page) => page.locator("html[data-theme=dark]").waitFor(),
};

/** The pages that grow, and the first thing done on each: the control that has
 *  the focus, what is done with it, and how one sees that it is done. */
export const PLACES = {
  "the filter of the ledger": {
    page: "evidence/claims.html",
    control: ".finder [name=verdict]",
    act: (page) => page.keyboard.type("f"),
    seen: (page) => page.locator(".finder ol li").first().waitFor(),
  },
  "words in the ledger": {
    page: "evidence/claims.html",
    control: ".finder [name=words]",
    act: (page) => page.keyboard.type("memory"),
    seen: (page) => page.locator(".finder ol li").first().waitFor(),
  },
  "the search, at once": {
    page: "search.html",
    control: "#question",
    act: (page) => page.keyboard.type("memo"),
    seen: (page) => page.locator(".results a").first().waitFor(),
  },
  "the search, when it is ready": {
    page: "search.html",
    control: "#question",
    ready: (page) => page.getByText("things can be found").waitFor(),
    act: (page) => page.keyboard.type("memory layout"),
    seen: (page) => page.getByText("for “memory layout”").waitFor(),
  },
  "the explorer of figures": {
    page: "evidence/figures.html",
    control: ".finder [name=topic]",
    act: (page) => page.keyboard.press("ArrowDown"),
    seen: (page) => page.getByText("50 of 200 figures").waitFor(),
  },
  "the scorecard": {
    page: "decide/scorecard.html",
    control: "tr[data-edge] select",
    act: (page) => page.keyboard.type("3"),
    seen: (page) => page.locator(".weighed").waitFor(),
  },
  "the guide": {
    page: "decide/guide.html",
    control: ".guide-answers button",
    act: (page) => page.keyboard.press("Enter"),
    seen: (page) => page.getByText("after 1 question").waitFor(),
  },
  "the tabs of a chapter": {
    page: "understand/chapter-0001.html",
    control: ".sides.three [role=tab]",
    act: (page) => page.keyboard.press("ArrowRight"),
    seen: (page) => page.locator("html[data-language=rust]").waitFor(),
  },
  "the colours of the largest topic": {
    page: "evidence/claims/synthetic-topic-00.html",
    ...recolour,
  },
  "the colours of all listings": {
    page: "evidence/listings.html",
    ...recolour,
  },
};

/** Gathers, in the page, how long each event waited for its frame, and tasks
 *  that kept others waiting. */
function gather() {
  const seen = { answers: [], long: [] };
  globalThis.gathered = seen;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) seen.answers.push(duration);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.long.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** One first visit to a place, on a `slow` machine or as fast as may be:
 *  milliseconds until the next frame after what the reader did (what is quicker
 *  than 16 counts as 16), the longest task until it was done, the layouts it
 *  took, and the elements of the page. */
export async function visit(browser, origin, place, slow) {
  const context = await browser.newContext({
    baseURL: `${origin}/`,
    viewport: { width: 390, height: 844 },
    colorScheme: "light",
  });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Performance.enable");
  if (slow) {
    const rate = slow.processor;
    await tools.send("Emulation.setCPUThrottlingRate", { rate });
    await tools.send("Network.emulateNetworkConditions", slow.line);
  }
  await page.addInitScript(gather);
  await page.goto(place.page);
  const control = page.locator(place.control).first();
  await control.waitFor();
  await place.ready?.(page);
  await control.focus();
  const settled = () =>
    page.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    );
  await settled();
  await page.evaluate(() => {
    gathered.answers.length = 0;
    gathered.long.length = 0;
  });
  const layouts = async () => {
    const { metrics } = await tools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount").value;
  };
  const before = await layouts();
  await place.act(page);
  await place.seen(page);
  await settled();
  const after = await layouts();
  const { answers, long } = await page.evaluate(() => gathered);
  const nodes = await page.evaluate(
    () => document.querySelectorAll("*").length,
  );
  await context.close();
  return {
    answered: Math.max(16, ...answers),
    longest: Math.max(0, ...long),
    layouts: after - before,
    nodes,
  };
}

export const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
