// The filter of the ledger. The page lists claims by verdict, document and
// topic without it; with it one can combine them, and look for words. The
// ledger itself is loaded when the filter is first used.
(() => {
  const { choose, element, holds } = globalThis.finder;
  const finder = document.querySelector(".finder");
  const source = new URL(finder.dataset.claims, location.href);
  const MORE = 40;
  const [form, status, list, more, clear] = [
    ".finder-form",
    "[role=status]",
    "ol",
    ".more-claims",
    ".clear",
  ].map((name) => finder.querySelector(name));

  const badges = new Map(
    [...form.querySelector("[name=verdict]").options].map(({ value, text }) => [
      value,
      text,
    ]),
  );
  const TONES = { true: "yes", misleading: "no", outdated: "no", false: "no" };

  function show(claim) {
    const link = element(
      "a",
      { href: new URL(claim.address, source).href },
      ...plain(claim.statement),
    );
    const badge = element(
      "span",
      { className: `verdict ${TONES[claim.verdict] ?? "maybe"}` },
      badges.get(claim.verdict) ?? claim.verdict,
    );
    const said = element(
      "span",
      { className: "meta" },
      claim.said_by.length ? `Said by ${claim.said_by.join(", ")}.` : "",
    );
    return element("li", {}, badge, " ", link, " ", said);
  }

  /** Text of a data file: code spans become elements, nothing else is marked. */
  function plain(text) {
    return text
      .split("`")
      .map((part, i) => (i % 2 ? element("code", {}, part) : part));
  }

  let ledger = null;
  /** The claims, loaded once; a failure may be tried again. */
  function load() {
    ledger ??= fetch(source).then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json();
    });
    ledger.catch(() => {
      ledger = null;
    });
    return ledger;
  }

  const matches = (claim, wanted) =>
    (!wanted.has("verdict") || claim.verdict === wanted.get("verdict")) &&
    (!wanted.has("topic") || claim.topic === wanted.get("topic")) &&
    (!wanted.has("said_by") || claim.said_by.includes(wanted.get("said_by"))) &&
    holds(
      `${claim.statement} ${claim.correction ?? ""}`.toLowerCase(),
      wanted.get("words") ?? "",
    );

  let found = [];
  function extend() {
    const at = list.childElementCount;
    list.append(...found.slice(at, at + MORE).map(show));
    more.classList.toggle("shown", list.childElementCount < found.length);
    return list.children[at];
  }

  let asked = 0;
  async function draw(wanted) {
    const turn = ++asked;
    const used = [...wanted].length > 0;
    finder.classList.toggle("used", used);
    if (!used) {
      found = [];
      list.replaceChildren();
      status.textContent = "";
      more.classList.remove("shown");
      return;
    }
    try {
      if (!ledger) status.textContent = "Loading the ledger …";
      const all = await load();
      // What is typed later is answered later.
      if (turn !== asked) return;
      found = all.filter((claim) => matches(claim, wanted));
      list.replaceChildren();
      extend();
      status.textContent = `${found.length} of ${all.length} claims`;
    } catch {
      if (turn !== asked) return;
      finder.classList.remove("used");
      status.textContent =
        "The ledger cannot be loaded here; the lists below lead to the same claims.";
    }
  }

  more.addEventListener("click", () => {
    extend()?.querySelector("a").focus();
  });
  choose({ form, clear, place: document.getElementById("find"), draw });
})();
