// The scorecard weighed: how the reader's weights divide, what would change
// that, and the criteria in their order. The page holds the whole table, so
// this file holds no criteria. Nothing is added up but the reader's weights.
(() => {
  const { choose, element } = globalThis.finder;
  const card = document.querySelector(".scorecard");
  const [bar, status, change, list, clear] = [
    ".weighed-bar > svg",
    "[role=status]",
    ".weighed-change",
    "ol",
    ".clear",
  ].map((name) => card.querySelector(name));
  /** Milliseconds after the last change before its sum is said aloud. */
  const PAUSE = 700;
  const NAMES = { go: "Go", rust: "Rust", level: "level", depends: "depends" };

  const criteria = [...card.querySelectorAll("tr[data-edge]")].map((row) => ({
    id: row.id,
    name: row.querySelector("th").textContent,
    edge: row.dataset.edge,
    between: row.dataset.between?.split(" "),
    condition: row.querySelector(".condition span")?.textContent,
    field: row.querySelector("select"),
    get weight() {
      return Number(this.field.value);
    },
  }));

  const sum = (some) => some.reduce((all, { weight }) => all + weight, 0);
  const points = (n) => `${n} ${n === 1 ? "point" : "points"}`;
  const badge = (edge) =>
    element("span", { className: `lean ${edge}` }, NAMES[edge]);
  /** Leads to the weight of a criterion and leaves the address as it is. */
  const link = ({ id, name, field }) =>
    element(
      "a",
      {
        href: `#${id}`,
        onclick(event) {
          event.preventDefault();
          field.focus({ preventScroll: true });
          field.closest("tr").scrollIntoView({ block: "center" });
        },
      },
      name,
    );
  const joined = (some) =>
    some.flatMap((one, i) => {
      const before = i === 0 ? "" : i === some.length - 1 ? " and " : ", ";
      return [before, link(one)];
    });

  /** How the weights divide, in one sentence. */
  function division(sums, all) {
    const lead = sums.go - sums.rust;
    const ahead =
      lead === 0
        ? "Go and Rust hold as much"
        : `${lead > 0 ? "Go" : "Rust"} holds ${points(Math.abs(lead))} more`;
    return (
      `Of ${points(all)}, ${sums.go} stand with Go, ${sums.rust} with Rust; ` +
      `on ${sums.level} neither is ahead, and ${sums.depends} depend. ${ahead}.`
    );
  }

  /** What would change it: paragraphs. */
  function changes(weighed, sums) {
    const lead = sums.go - sums.rust;
    const [ahead, behind] = lead >= 0 ? ["go", "rust"] : ["rust", "go"];
    const open = weighed.filter(({ edge }) => edge === "depends");
    const said = [];
    if (open.length) {
      // What cannot come out for the one behind cannot turn the result.
      const most = sum(open.filter(({ between }) => between.includes(behind)));
      const more = `${NAMES[behind]} would hold more`;
      const turns =
        lead === 0
          ? "What depends decides:"
          : most > Math.abs(lead)
            ? `${more} if what depends came out for it:`
            : most === Math.abs(lead)
              ? `They would hold as much if what depends came out for ${NAMES[behind]}:`
              : `What depends does not turn it, whichever way it comes out:`;
      const conditions = open.map((one) =>
        element("li", {}, link(one), `: ${one.condition}.`),
      );
      said.push(element("p", {}, turns), element("ul", {}, ...conditions));
    }
    if (lead !== 0) {
      const without = [];
      for (const one of weighed.filter(({ edge }) => edge === ahead)) {
        if (sum(without) >= Math.abs(lead)) break;
        without.push(one);
      }
      const left = Math.abs(lead) - sum(without);
      const outcome =
        left === 0 ? "they would hold as much" : `${NAMES[behind]} would hold more`;
      said.push(
        element("p", {}, "Without ", ...joined(without), `, ${outcome}.`),
      );
    }
    if (said.length === 0) {
      said.push(element("p", {}, "A weight on what one of them does better."));
    }
    return said;
  }

  let speaking = 0;
  function draw() {
    const weighed = criteria
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const all = sum(weighed);
    const sums = Object.fromEntries(
      Object.keys(NAMES).map((edge) => [
        edge,
        sum(weighed.filter((one) => one.edge === edge)),
      ]),
    );
    card.classList.toggle("used", all > 0);
    let from = 0;
    for (const part of bar.children) {
      const share = all ? (100 * sums[part.classList[0]]) / all : 0;
      part.setAttribute("x", `${from}%`);
      part.setAttribute("width", `${share}%`);
      from += share;
    }
    for (const place of card.querySelectorAll("[data-sum]")) {
      place.textContent = sums[place.dataset.sum];
    }
    list.replaceChildren(
      ...weighed.map((one) =>
        element(
          "li",
          {},
          element("b", {}, one.weight),
          " ",
          link(one),
          " ",
          badge(one.edge),
        ),
      ),
    );
    change.replaceChildren(...(all ? changes(weighed, sums) : []));
    // Said once, when the reader rests.
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      status.textContent = all ? division(sums, all) : "";
    }, PAUSE);
  }

  choose({ form: card, clear, place: card, draw });
})();
