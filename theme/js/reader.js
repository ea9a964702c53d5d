// What every page offers its reader: the choice of colours, definitions of
// terms, keys for turning pages, and the parts that only some pages need.
(() => {
  const root = document.documentElement;
  const here = document.currentScript.src;

  // Colours.
  const select = document.getElementById("theme");
  if (select) {
    select.value = root.dataset.theme ?? "auto";
    select.addEventListener("change", () => {
      const theme = select.value;
      if (theme === "auto") delete root.dataset.theme;
      else root.dataset.theme = theme;
      try {
        localStorage.setItem("different-bets.theme", theme);
      } catch {
        // The choice then lasts as long as the page.
      }
    });
  }

  // Terms: the definition shows on hover, focus and tap, never over its term
  // and always inside the window; Escape closes it.
  let open = null;
  let closing = 0;

  function close() {
    clearTimeout(closing);
    open?.tip.classList.remove("open");
    open = null;
  }

  function show(term) {
    clearTimeout(closing);
    if (open?.term === term) return;
    close();
    const tip = term.querySelector('[role="tooltip"]');
    open = { term, tip };
    tip.classList.add("open");
    place();
  }

  function place() {
    if (!open) return;
    // A term may be broken over two lines; its first part counts.
    const at = open.term.querySelector("a").getClientRects()[0];
    const { width, height } = open.tip.getBoundingClientRect();
    const gap = 6;
    const left = Math.min(at.left, root.clientWidth - width - 12);
    const below = at.bottom + gap;
    const fits = below + height <= innerHeight || at.top < height + gap;
    open.tip.style.left = `${Math.max(12, left)}px`;
    open.tip.style.top = `${fits ? below : at.top - gap - height}px`;
  }

  for (const term of document.querySelectorAll(".term")) {
    const link = term.querySelector("a");
    term.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") show(term);
    });
    term.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse") closing = setTimeout(close, 200);
    });
    link.addEventListener("focus", () => show(term));
    link.addEventListener("blur", close);
    // The first tap shows the definition, the second follows the link.
    let shown = false;
    link.addEventListener("pointerdown", () => {
      shown = open?.term === term;
    });
    link.addEventListener("click", (event) => {
      if (event.pointerType === "touch" && !shown) {
        event.preventDefault();
        show(term);
      }
    });
  }
  addEventListener("scroll", place, { passive: true });
  addEventListener("resize", place);
  addEventListener("pointerdown", (event) => {
    if (open && !open.term.contains(event.target)) close();
  });

  // Keys. Arrows turn pages where they have nothing else to do.
  const taken = 'input, select, textarea, pre, svg, [role="tab"], [tabindex="0"]';
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.defaultPrevented || event.target.closest?.(taken)) return;
    // Search, by the key that most sites have for it.
    if (event.key === "/" || event.key === "s") {
      const field = document.querySelector('#question, .find [type="search"]');
      if (field?.checkVisibility()) field.focus();
      else document.querySelector(".find a")?.click();
      event.preventDefault();
    }
    const way = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    if (way) document.querySelector(`.onward [rel="${way}"]`)?.click();
  });

  // The entry of this page is in sight in the contents.
  const contents = document.querySelector(".contents nav");
  const current = contents?.querySelector("[aria-current]");
  if (current && contents.scrollHeight > contents.clientHeight) {
    const gap = (contents.clientHeight - current.offsetHeight) / 3;
    contents.scrollTop = current.offsetTop - contents.offsetTop - gap;
  }

  // Headings that moved to another page take their old addresses along.
  const moved = JSON.parse(root.dataset.moved ?? "{}");
  if (location.hash in moved) location.replace(moved[location.hash]);

  /** Adds the script at `path`, which mdBook writes relative to this one. */
  function load(path, failed) {
    const script = document.createElement("script");
    script.src = new URL(path, here);
    script.onerror = failed;
    // One after the other: the second may use the first.
    script.async = false;
    document.head.append(script);
  }

  const guide = document.querySelector(".guide-data");
  if (guide) {
    load('{{ resource "theme/js/guide.js" }}', () => guide.classList.add("shown"));
  }
  const search = document.querySelector(".search");
  if (search) {
    load('{{ resource "theme/js/search.js" }}', () => search.classList.add("shown"));
  }
  // What can be narrowed, sorted or weighed; without its script it is whole.
  const choice = document.querySelector("[data-choice]");
  if (choice) {
    const failed = () => choice.classList.add("lists-only");
    const own = {
      claims: '{{ resource "theme/js/claims.js" }}',
      figures: '{{ resource "theme/js/figures.js" }}',
      weights: '{{ resource "theme/js/weights.js" }}',
    };
    load('{{ resource "theme/js/finder.js" }}', failed);
    load(own[choice.dataset.choice], failed);
  }
})();
