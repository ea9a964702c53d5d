// The decision guide as steps: one question at a time. The page holds the
// whole guide as a list, so this file holds no questions, only the walk. The
// answers stand in the address (`#guide=yes.no.in-part`): a result can be
// shared, and the browser's Back button takes one answer back.
(() => {
  const guide = document.querySelector("[data-guide]");
  const data = guide.querySelector(".guide-data");
  const items = new Map([...data.children].map((item) => [item.id, item]));
  const slug = (text) =>
    text.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const answersOf = (item) =>
    [...item.querySelectorAll("ul a")].map((link) => ({
      text: link.textContent,
      slug: slug(link.textContent),
      to: items.get(link.hash.slice(1)),
    }));

  /** Most questions that may still come, `item` included. */
  const depth = (item) =>
    item.classList.contains("leaf")
      ? 0
      : 1 + Math.max(...answersOf(item).map(({ to }) => depth(to)));

  /** The walk in the address: what was answered, and where it leads. */
  function walk() {
    const given = location.hash.startsWith("#guide=")
      ? location.hash.slice(7).split(".").filter(Boolean)
      : [];
    let item = data.firstElementChild;
    const path = [];
    for (const answer of given) {
      const found = answersOf(item).find((a) => a.slug === answer);
      if (!found) break;
      path.push({ item, answer: found });
      item = found.to;
    }
    return { item, path };
  }

  const address = (path) =>
    `#guide=${path.map(({ answer }) => answer.slug).join(".")}`;

  const step = element("div", { className: "guide-step" });
  step.setAttribute("aria-live", "polite");
  const whole = element("button", { type: "button", className: "button quiet" });
  whole.setAttribute("aria-controls", (data.id ||= "guide-data"));

  // An entry of its own in the history, so that Back takes one step back.
  function go(path) {
    location.hash = address(path);
  }

  function button(text, className, onclick) {
    return element("button", { type: "button", className, onclick }, text);
  }

  function draw(focus) {
    const { item, path } = walk();
    const leaf = item.classList.contains("leaf");
    const place = leaf
      ? `Answer after ${path.length} ${path.length === 1 ? "question" : "questions"}`
      : `Question ${path.length + 1} of at most ${path.length + depth(item)}`;
    const parts = [...item.children].filter(({ tagName }) => tagName !== "UL");
    const copies = parts.map((part) => part.cloneNode(true));
    copies[0].tabIndex = -1;
    step.className = `guide-step ${item.className}`;
    step.replaceChildren(
      element("p", { className: "guide-place" }, place),
      ...copies,
    );
    if (!leaf) {
      const buttons = answersOf(item).map((answer) =>
        button(answer.text, "button", () => go([...path, { item, answer }])),
      );
      const answers = element("div", { className: "guide-answers" }, ...buttons);
      answers.setAttribute("role", "group");
      answers.setAttribute("aria-label", "Answers");
      step.append(answers);
    }
    if (path.length) {
      const given = path.map(({ item: asked, answer }) =>
        element("li", {}, `${asked.firstElementChild.textContent} ${answer.text}`),
      );
      const trail = element("ol", { className: "guide-path" }, ...given);
      trail.setAttribute("aria-label", "Your answers");
      const tools = element(
        "div",
        { className: "guide-tools" },
        button("Back", "button quiet", () => go(path.slice(0, -1))),
        button("Start again", "button quiet", () => go([])),
      );
      step.append(trail, tools);
    }
    if (focus) copies[0].focus();
  }

  function showWhole(shown) {
    data.classList.toggle("shown", shown);
    whole.setAttribute("aria-expanded", String(shown));
    whole.textContent = shown ? "Hide the whole list" : "Show the whole list";
  }

  whole.onclick = () => showWhole(!data.classList.contains("shown"));
  data.before(step, element("div", { className: "guide-tools" }, whole));
  // A link to one question or answer leads into the list.
  const meansList = () => items.has(location.hash.slice(1));
  showWhole(meansList());
  draw(false);
  const named = () => document.getElementById(location.hash.slice(1));
  if (meansList()) named().scrollIntoView();
  else if (location.hash.startsWith("#guide=")) guide.scrollIntoView();
  addEventListener("hashchange", () => {
    if (meansList()) {
      showWhole(true);
      named().scrollIntoView();
    } else if (location.hash.startsWith("#guide=") || !location.hash) {
      draw(true);
    }
  });
})();
