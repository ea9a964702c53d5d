// Search over everything: chapters, programs, mistakes, figures, claims,
// terms, sources. The question and the kind stand in the address
// (`search.html?q=borrow&in=claim`). On a page that is not there, the words
// of its address are the first question.
(async () => {
  const place = document.querySelector(".search");
  const here = document.currentScript.src;
  const root = new URL("../../", here);
  const KINDS = {
    chapter: "chapters",
    term: "terms",
    figure: "figures",
    program: "programs",
    mistake: "mistakes",
    criterion: "criteria",
    claim: "claims",
    timeline: "timelines",
    source: "sources",
  };
  /** Most results shown at first, and how many more each time. */
  const SHOWN = 20;
  /** Letters of a text around what was found. */
  const AROUND = 90;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const script = (path) =>
    new Promise((loaded, failed) => {
      const made = element("script", { src: new URL(path, here) });
      made.onload = loaded;
      made.onerror = () => failed(new Error(`${path} cannot be loaded`));
      document.head.append(made);
    });

  // The form.
  const asked = new URLSearchParams(location.search);
  const missing = place.hasAttribute("data-missing");
  const guess = missing
    ? decodeURIComponent(location.pathname)
        .replace(/\.html?$/, "")
        .split(/[^\p{L}\p{N}]+/u)
        .slice(-4)
        .join(" ")
        .trim()
    : "";
  const question = element("input", {
    type: "search",
    id: "question",
    name: "q",
    autocomplete: "off",
    spellcheck: false,
    value: asked.get("q") ?? guess,
  });
  const kind = element(
    "select",
    { id: "kind", name: "in" },
    element("option", { value: "", textContent: "everything" }),
    ...Object.entries(KINDS).map(([value, textContent]) =>
      element("option", { value, textContent }),
    ),
  );
  kind.value = asked.get("in") in KINDS ? asked.get("in") : "";
  const form = element(
    "form",
    { action: new URL("search.html", root).href },
    element("label", { htmlFor: "question", textContent: "Words" }),
    question,
    element(
      "span",
      {},
      element("label", { htmlFor: "kind", textContent: "among" }),
      kind,
    ),
    element("button", { className: "button", textContent: "Find" }),
  );
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "The whole book");
  const status = element("p", { className: "count", textContent: "Loading …" });
  status.setAttribute("role", "status");
  const results = element("ol", { className: "results" });
  const more = element("button", {
    type: "button",
    className: "button quiet",
    textContent: "Show more",
    hidden: true,
  });
  place.replaceChildren(form, status, results, more);
  if (!missing) question.focus();

  // The index.
  try {
    await Promise.all([
      script('{{ resource "theme/vendor/minisearch.js" }}'),
      script(new URL("search-index.js", root)),
    ]);
  } catch {
    status.textContent =
      "This copy of the book has no search index; cargo xtask build makes it.";
    return;
  }
  const all = globalThis.searchIndex.map(([kind, title, address, text], id) => ({
    id,
    kind,
    title,
    address,
    text,
  }));
  const split = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const index = new globalThis.MiniSearch({
    fields: ["title", "text"],
    tokenize: split,
    searchOptions: {
      boost: { title: 4 },
      combineWith: "AND",
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    },
  });
  // In parts, so that what is typed meanwhile is seen at once.
  await index.addAllAsync(all, { chunkSize: 100 });

  /** `text` with the words in `terms` marked. */
  function marked(text, terms) {
    const escape = (term) => term.replace(/[^\p{L}\p{N}]/gu, "\\$&");
    const pattern = new RegExp(`(${terms.map(escape).join("|")})`, "giu");
    return text
      .split(pattern)
      .map((part, at) =>
        at % 2 ? element("mark", { textContent: part }) : part,
      );
  }

  /** The part of `text` around the first of `terms`. */
  function excerpt(text, terms) {
    const lower = text.toLowerCase();
    const found = terms.map((term) => lower.indexOf(term)).filter((at) => at >= 0);
    const at = found.length > 0 ? Math.min(...found) : 0;
    const from = at > AROUND ? text.indexOf(" ", at - AROUND) + 1 : 0;
    const end = text.indexOf(" ", at + 2 * AROUND);
    const cut = end < 0 ? text.slice(from) : `${text.slice(from, end)} …`;
    return from > 0 ? `… ${cut}` : cut;
  }

  function result({ id, terms }) {
    const { kind, title, address, text } = all[id];
    const link = element("a", { href: new URL(address, root).href });
    link.append(...marked(title, terms));
    const item = element(
      "li",
      {},
      element("small", { textContent: kind }),
      link,
    );
    if (text !== "") {
      item.append(element("p", {}, ...marked(excerpt(text, terms), terms)));
    }
    return item;
  }

  let found = [];
  function show(from) {
    const next = found.slice(from, from + SHOWN).map(result);
    results.append(...next);
    more.hidden = results.children.length >= found.length;
    return next[0];
  }

  function search() {
    const words = question.value.trim();
    const only = kind.value;
    const fits = (hit) => only === "" || all[hit.id].kind === only;
    found = words === "" ? [] : index.search(words, { filter: fits });
    results.replaceChildren();
    show(0);
    const what = only === "" ? "results" : KINDS[only];
    status.textContent =
      words === ""
        ? `${all.length} things can be found.`
        : `${found.length} ${what} for “${words}”.`;
    if (missing) return;
    const address = new URL(location.href);
    for (const [name, value] of [["q", words], ["in", only]]) {
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    // A page opened from the disk may not change its address everywhere.
    try {
      history.replaceState(null, "", address);
    } catch {}
  }

  // What is typed is shown before it is searched for.
  let typed = 0;
  question.addEventListener("input", () => {
    cancelAnimationFrame(typed);
    typed = requestAnimationFrame(() => {
      const shown = typed;
      setTimeout(() => {
        if (shown === typed) search();
      });
    });
  });
  kind.addEventListener("change", search);
  form.addEventListener("submit", (event) => {
    if (missing) return;
    event.preventDefault();
    search();
  });
  more.addEventListener("click", () => {
    show(results.children.length).querySelector("a").focus();
  });
  search();
})();
