// Listings: language tabs that remember the choice on every page, and copying.
(() => {
  const root = document.documentElement;
  const KEY = "different-bets.language";
  const NAMES = ["go", "rust", "ts"];
  const languageOf = (element) =>
    NAMES.find((name) => element.classList.contains(name));

  // Which side of a group shows is decided by the style sheet, from the
  // language on <html>; here that choice is made and said to assistive
  // technology.
  const groups = [];

  /** The side of a group that the style sheet shows for `language`. */
  const chosen = (group, language) =>
    group.sides.findIndex((side) => languageOf(side) === language);

  /** Whether the style sheet shows the tabs of a group: it hides them where
   *  all sides fit beside each other. */
  const isTabbed = (group) => getComputedStyle(group.list).display !== "none";

  /** Says so of some groups. All are looked at before any is changed, or the
   *  browser would compute its styles anew for each. */
  function describe(some) {
    const tabbed = some.map(isTabbed);
    some.forEach((group, at) => describeOne(group, tabbed[at]));
  }

  function describeOne(group, tabbed) {
    const at = Math.max(chosen(group, root.dataset.language), 0);
    group.sides.forEach((side, i) => {
      const tab = group.tabs[i];
      tab.setAttribute("aria-selected", String(i === at));
      tab.tabIndex = i === at ? 0 : -1;
      if (tabbed) {
        side.setAttribute("role", "tabpanel");
        side.setAttribute("aria-labelledby", tab.id);
      } else {
        side.removeAttribute("role");
        side.removeAttribute("aria-labelledby");
      }
    });
  }

  function choose(language, group) {
    // The tabs under the reader's hand stay where they are while listings
    // above them change their height.
    const before = group.list.getBoundingClientRect().top;
    root.dataset.language = language;
    describe(groups);
    scrollBy({
      top: group.list.getBoundingClientRect().top - before,
      behavior: "instant",
    });
    try {
      localStorage.setItem(KEY, language);
    } catch {
      // The choice then lasts as long as the page.
    }
  }

  function onKey(event, group) {
    const at = group.tabs.indexOf(event.target);
    const last = group.tabs.length - 1;
    const to = {
      ArrowLeft: at === 0 ? last : at - 1,
      ArrowRight: at === last ? 0 : at + 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    choose(languageOf(group.tabs[to]), group);
    group.tabs[to].focus();
  }

  function makeTabs(box, number) {
    const sides = [...box.querySelectorAll(":scope > .side")];
    if (sides.length < 2) return;
    const list = document.createElement("div");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", "Language");
    const group = { list, sides, tabs: [] };
    sides.forEach((side, i) => {
      const language = languageOf(side);
      const tab = document.createElement("button");
      tab.type = "button";
      tab.id = `tab-${number}-${i}`;
      tab.className = language;
      tab.textContent = side.querySelector(".lang").textContent;
      tab.setAttribute("role", "tab");
      side.id ||= `panel-${number}-${i}`;
      tab.setAttribute("aria-controls", side.id);
      tab.addEventListener("click", () => choose(language, group));
      group.tabs.push(tab);
      list.append(tab);
    });
    list.addEventListener("keydown", (event) => onKey(event, group));
    box.prepend(list);
    groups.push(group);
    new ResizeObserver(() => describe([group])).observe(box);
  }

  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");

  async function copy(code, button) {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      // Without leave to write, the code is selected for the reader's keys.
      getSelection().selectAllChildren(code);
      button.textContent = "Selected";
    }
    status.textContent = button.textContent;
    setTimeout(() => {
      button.textContent = "Copy";
      status.textContent = "";
    }, 1600);
  }

  function makeCopy(side) {
    const code = side.querySelector(":scope > pre:not(.out) > code");
    const host = side.querySelector(":scope > .lang, :scope > .meta");
    if (!code || !host) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    const names = { go: "Go", rust: "Rust", ts: "TypeScript" };
    button.setAttribute("aria-label", `Copy ${names[languageOf(side)]} code`);
    button.addEventListener("click", () => copy(code, button));
    host.append(button);
  }

  document.querySelectorAll(".sides").forEach(makeTabs);
  document.querySelectorAll(".side").forEach(makeCopy);
  describe(groups);
  document.body.append(status);
})();
