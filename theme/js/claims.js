// The filter of the ledger. The page lists claims by verdict, document and
// topic without it; with it one can combine them, and look for words. The
// choice stands in the address (`#verdict=false&said_by=003`), so that it can
// be shared. The ledger itself is loaded when the filter is first used.
(() => {
  const finder = document.querySelector(".finder");
  const source = new URL(finder.dataset.claims, location.href);
  const MORE = 40;
  const part = (name) => finder.querySelector(name);
  const [form, status, list, more, clear] = [
    ".finder-form",
    "[role=status]",
    "ol",
    ".more-claims",
    ".clear",
  ].map(part);
  const fields = Object.fromEntries(
    [...form.querySelectorAll("[name]")].map((field) => [field.name, field]),
  );
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const badges = new Map(
    [...fields.verdict.options].map(({ value, text }) => [value, text]),
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

  /** The choice as the address holds it. */
  const chosen = () =>
    new URLSearchParams(
      Object.entries(fields)
        .map(([key, field]) => [key, field.value.trim()])
        .filter(([, value]) => value),
    );

  function matches(claim, wanted) {
    const text = `${claim.statement} ${claim.correction ?? ""}`.toLowerCase();
    return (
      (!wanted.has("verdict") || claim.verdict === wanted.get("verdict")) &&
      (!wanted.has("topic") || claim.topic === wanted.get("topic")) &&
      (!wanted.has("said_by") ||
        claim.said_by.includes(wanted.get("said_by"))) &&
      (wanted.get("words") ?? "")
        .toLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word))
    );
  }

  let found = [];
  function extend() {
    const at = list.childElementCount;
    list.append(...found.slice(at, at + MORE).map(show));
    more.classList.toggle("shown", list.childElementCount < found.length);
    return list.children[at];
  }

  let asked = 0;
  async function draw() {
    const turn = ++asked;
    const wanted = chosen();
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

  function changed() {
    location.replace(`#${String(chosen()) || "find"}`);
    draw();
  }

  /** Takes the choice from the address; whether it holds one. */
  function take() {
    const given = new URLSearchParams(location.hash.slice(1));
    const known = Object.keys(fields).filter((key) => given.has(key));
    if (known.length) {
      for (const [key, field] of Object.entries(fields)) {
        field.value = given.get(key) ?? "";
      }
    }
    return known.length > 0;
  }

  let waiting = 0;
  form.addEventListener("change", changed);
  fields.words.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 200);
  });
  clear.addEventListener("click", () => {
    for (const field of Object.values(fields)) field.value = "";
    changed();
    fields.verdict.focus();
  });
  more.addEventListener("click", () => {
    extend()?.querySelector("a").focus();
  });
  addEventListener("hashchange", () => {
    // Not where the change came from here: the reader may be typing.
    if (location.hash.slice(1) !== String(chosen()) && take()) draw();
  });

  if (take()) {
    draw();
    document.getElementById("find").scrollIntoView();
  }
})();
