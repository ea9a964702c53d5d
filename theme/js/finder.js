// What the pages share on which a reader narrows, sorts or weighs: a form
// whose choice stands in the address (`#verdict=false&said_by=003`), so that
// it can be shared, and the search for words in a text.
(() => {
  /** Milliseconds after which what is being typed is taken for a question. */
  const PAUSE = 200;

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /** Whether `text`, in small letters, holds each of `words`. */
  const holds = (text, words) =>
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word));

  /** Keeps the fields inside `form` and the address alike. `draw` is told the
   *  choice, fields without one left out, whenever it changes; `place` has
   *  the id that stands in the address while nothing is chosen. */
  function choose({ form, clear, place, draw }) {
    const fields = [...form.querySelectorAll("[name]")];
    const plain = new Map(fields.map((field) => [field, field.value]));
    const chosen = () =>
      new URLSearchParams(
        fields
          .filter((field) => field.value.trim() !== plain.get(field))
          .map((field) => [field.name, field.value.trim()]),
      );

    let address = location.hash.slice(1);
    function changed() {
      address = String(chosen()) || place.id;
      location.replace(`#${address}`);
      draw(chosen());
    }

    /** Takes the choice from the address; whether it holds one. */
    function take() {
      const given = new URLSearchParams(location.hash.slice(1));
      // A fragment that is the id of something looks like a key without value.
      if (!location.hash.includes("=")) return false;
      if (!fields.some(({ name }) => given.has(name))) return false;
      for (const field of fields) {
        field.value = given.get(field.name) ?? plain.get(field);
        // A select has no value that is none of its options.
        if (field.selectedIndex === -1) field.value = plain.get(field);
      }
      return true;
    }

    let waiting = 0;
    form.addEventListener("change", changed);
    form.addEventListener("input", ({ target }) => {
      if (target.type !== "search") return;
      clearTimeout(waiting);
      waiting = setTimeout(changed, PAUSE);
    });
    clear.addEventListener("click", () => {
      for (const field of fields) field.value = plain.get(field);
      changed();
      fields[0].focus();
    });
    addEventListener("hashchange", () => {
      // Not where the change came from here: by now the reader may have typed
      // more.
      const now = location.hash.slice(1);
      if (now !== address && take()) draw(chosen());
      address = now;
    });
    if (take()) {
      draw(chosen());
      place.scrollIntoView();
    }
  }

  globalThis.finder = { choose, element, holds };
})();
