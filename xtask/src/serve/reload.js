// Served and added to each page by `cargo xtask serve`, never part of the
// built site: shows the page of the newest build, and what is wrong with it.
(() => {
  let shown = document.currentScript.dataset.build;
  let events = null;

  /** What the scripts of a page work on when it is loaded. */
  const MADE = ".sides, .side, .term, .guide-data, .search, .finder, script";

  /** The page as the server sends it: scripts change the one that shows. */
  const get = async () => {
    const response = await fetch(location.href, { cache: "no-cache" });
    const text = await response.text();
    const page = new DOMParser().parseFromString(text, "text/html");
    const ours = page.querySelector("script[data-build]");
    const build = ours?.dataset.build;
    ours?.remove();
    const article = page.querySelector("article.text");
    const whole = page.documentElement.outerHTML;
    return {
      build,
      blocks: [...(article?.children ?? [])],
      around: whole.replace(article?.outerHTML ?? "", () => ""),
    };
  };
  let sent = get();

  /** Puts the blocks of text that changed into the page that shows; false, and
   *  nothing done, where more than that changed. */
  const patch = (before, after) => {
    const live = document.querySelector("article.text");
    const last = before.blocks.length;
    if (before.build !== shown || before.around !== after.around) return false;
    if (!live || live.children.length !== last) return false;
    const [old, now] = [before, after].map(({ blocks }) =>
      blocks.map((block) => block.outerHTML),
    );
    const shorter = Math.min(old.length, now.length);
    let start = 0;
    while (start < shorter && old[start] === now[start]) start += 1;
    let end = 0;
    while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) {
      end += 1;
    }
    const gone = [...live.children].slice(start, last - end);
    const come = after.blocks.slice(start, now.length - end);
    const made = (block) => block.matches(MADE) || block.querySelector(MADE);
    if ([...gone, ...come].some(made)) return false;
    const next = live.children[last - end] ?? null;
    for (const block of gone) block.remove();
    for (const block of come) {
      live.insertBefore(document.importNode(block, true), next);
    }
    return true;
  };

  const renew = async (build) => {
    if (build === shown) return;
    try {
      const [before, after] = await Promise.all([sent, get()]);
      if (after.build === build && patch(before, after)) {
        shown = build;
        sent = after;
        return;
      }
    } catch {
      // Loading the page says better what is wrong.
    }
    location.reload();
  };

  const show = ({ count, findings }) => {
    document.getElementById("serve-findings")?.remove();
    if (count === 0) return;
    const box = document.createElement("details");
    box.id = "serve-findings";
    const head = document.createElement("summary");
    head.textContent = count === 1 ? "1 finding" : `${count} findings`;
    const list = document.createElement("ol");
    for (const { place, what, help } of findings) {
      const item = document.createElement("li");
      const where = document.createElement("code");
      where.textContent = place;
      item.append(where, ` ${what} — help: ${help}`);
      list.append(item);
    }
    box.append(head, list);
    box.open = sessionStorage.getItem("serve-findings") !== "closed";
    box.addEventListener("toggle", () => {
      sessionStorage.setItem("serve-findings", box.open ? "open" : "closed");
    });
    document.body.prepend(box);
  };

  // A browser opens few connections to one host: hidden tabs give theirs up.
  const follow = () => {
    events?.close();
    events = null;
    if (document.hidden) return;
    events = new EventSource("/__serve/events");
    events.addEventListener("built", ({ data }) => renew(data));
    events.addEventListener("findings", ({ data }) => show(JSON.parse(data)));
  };

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/__serve/reload.css";
  document.head.append(style);
  document.addEventListener("visibilitychange", follow);
  follow();
})();
