// The explorer of figures: narrows and sorts the rows that the page holds, and
// shows environments beside each other where a figure was measured in several.
(() => {
  const { choose, holds } = globalThis.finder;
  const finder = document.querySelector(".finder");
  const [form, status, table, clear] = [
    ".finder-form",
    "[role=status]",
    "table",
    ".clear",
  ].map((name) => finder.querySelector(name));

  // A row is a figure; each environment it was measured in has its part.
  const rows = [...table.tBodies[0].rows].map((row, place) => {
    const parts = [...row.querySelectorAll("[data-environment]")];
    return {
      row,
      parts,
      place,
      name: row.querySelector("a").textContent,
      text: row.textContent.toLowerCase(),
      measured: parts.map((part) => part.dataset.measured).sort().at(-1),
    };
  });
  const ORDERS = {
    name: (a, b) => a.name.localeCompare(b.name, "en"),
    difference: (a, b) => b.row.dataset.difference - a.row.dataset.difference,
    measured: (a, b) => b.measured.localeCompare(a.measured),
  };

  const matches = ({ row, parts, text }, wanted) => {
    const { topic, languages } = row.dataset;
    const language = wanted.get("language");
    return (
      (wanted.get("topic") ?? topic) === topic &&
      (!language || languages.split(" ").includes(language)) &&
      parts.some((part) => !part.hidden) &&
      (wanted.get("environment") !== "several" || parts.length > 1) &&
      holds(text, wanted.get("words") ?? "")
    );
  };

  function draw(wanted) {
    const order = ORDERS[wanted.get("order")];
    const sorted = [...rows].sort((a, b) => order?.(a, b) || a.place - b.place);
    const body = table.tBodies[0];
    // A row that is put where it stands would be laid out anew.
    if (sorted.some(({ row }, at) => row !== body.rows[at])) {
      body.append(...sorted.map(({ row }) => row));
    }
    const environment = wanted.get("environment") ?? "several";
    let found = 0;
    for (const each of rows) {
      for (const part of each.parts) {
        const own = part.dataset.environment === environment;
        part.hidden = environment !== "several" && !own;
      }
      const fits = matches(each, wanted);
      each.row.hidden = !fits;
      found += fits;
    }
    const all = `${rows.length} figures`;
    status.textContent = found === rows.length ? all : `${found} of ${all}`;
  }

  choose({ form, clear, place: finder, draw });
})();
