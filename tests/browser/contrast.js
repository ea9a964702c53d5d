// Which colours a page shows that no page before it showed. What axe says of
// the contrast of some text follows from the colours of its element and of
// those that hold it, from its size and its weight, and from nothing else; so
// a page whose every such combination was judged before need not be judged
// again, which is the dearest part of what axe does.

/** Each combination on the page, as text; words of programs are left out. */
const combinations = (page) =>
  page.evaluate(() => {
    const known = new Map([[null, ""]]);
    /** How `element` and all that hold it are painted. */
    function painted(element) {
      if (!known.has(element)) {
        const style = getComputedStyle(element);
        const own = [
          style.color,
          style.fill,
          style.backgroundColor,
          style.backgroundImage,
          style.opacity,
          style.fontSize,
          style.fontWeight,
          style.textDecorationLine,
        ];
        known.set(element, `${own.join(" ")}\n${painted(element.parentElement)}`);
      }
      return known.get(element);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (data.trim() !== "" && !parentElement.closest("pre > code")) {
        found.add(painted(parentElement));
      }
    }
    return [...found];
  });

/** Remembers what was judged. */
export class Judged {
  #seen = new Set();

  /** Whether the page shows a combination that none before it showed. */
  async isNew(page) {
    const fresh = (await combinations(page)).filter((c) => !this.#seen.has(c));
    for (const each of fresh) this.#seen.add(each);
    return fresh.length > 0;
  }
}
