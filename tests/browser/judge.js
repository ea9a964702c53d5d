// What axe finds on a page. axe stays in a window of its own, which is shown
// what the page has become: there it is compiled once, and not for every page
// anew, which takes longer than what it does.
import fs from "node:fs";
import { createRequire } from "node:module";
import { Judged } from "./contrast.js";

const AXE = fs.readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What axe finds by the colours of a page alone. */
const BY_COLOUR = ["color-contrast", "link-in-text-block"];
const OFF = Object.fromEntries(
  BY_COLOUR.map((rule) => [rule, { enabled: false }]),
);

/** The page after its scripts, unfolded: on a narrow window the contents are
 *  folded, and they are judged too. The words of a program, which axe is not
 *  asked about, become one: colours.test.js computes the contrast of every
 *  colour they have. */
const become = (page) =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true);
    for (const each of body.querySelectorAll("details")) each.open = true;
    for (const code of body.querySelectorAll("pre > code")) {
      code.textContent = code.textContent;
    }
    return {
      path: location.pathname,
      title: document.title,
      root: [...document.documentElement.attributes].map(
        ({ name, value }) => [name, value],
      ),
      body: body.innerHTML,
    };
  });

/** A window of the book that shows what other windows show. */
export class Judge {
  #window;
  #judged;

  /** `judged` are the colours that need not be judged again. */
  static async open(browser, origin, size, judged = new Judged()) {
    const judge = new Judge();
    const context = await browser.newContext({ viewport: size });
    await context.addInitScript(AXE);
    judge.#window = await context.newPage();
    judge.#judged = judged;
    await judge.#window.goto(`${origin}/index.html`);
    return judge;
  }

  /** Findings on `page` in both themes, which differ in nothing but their
   *  colours. */
  async findings(page) {
    await this.#show(await become(page));
    const window = this.#window;
    await window.emulateMedia({ colorScheme: "light" });
    const rules = (await this.#judged.isNew(window)) ? {} : OFF;
    const light = await this.#run({ rules });
    await window.emulateMedia({ colorScheme: "dark" });
    const fresh = await this.#judged.isNew(window);
    const dark = fresh ? await this.#run({ runOnly: BY_COLOUR }) : [];
    return { light, dark };
  }

  #show(page) {
    return this.#window.evaluate(({ path, title, root, body }) => {
      history.replaceState(null, "", path);
      document.title = title;
      const html = document.documentElement;
      for (const { name } of [...html.attributes]) html.removeAttribute(name);
      for (const [name, value] of root) html.setAttribute(name, value);
      document.body.innerHTML = body;
      scrollTo(0, 0);
    }, page);
  }

  /** What axe says, each with the element it names. */
  async #run(options) {
    const { violations } = await this.#window.evaluate(
      (given) => window.axe.run({ exclude: [["pre > code"]] }, given),
      { resultTypes: ["violations"], ...options },
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  }
}
