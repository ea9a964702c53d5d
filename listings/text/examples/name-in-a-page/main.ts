// ANCHOR: page
/** Text that is HTML already. */
class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** Puts values into a template, escaped unless they are HTML already. */
  static of(
    parts: TemplateStringsArray,
    ...values: readonly (string | Html | readonly Html[])[]
  ): Html {
    const written = values.map((value) =>
      typeof value === "string" ? escaped(value) : [value].flat().join(""),
    );
    return new Html(String.raw({ raw: parts }, ...written));
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => escapes[letter] ?? letter);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

function page(name: string, tags: readonly string[]): Html {
  const none = Html.of`<p>no tags</p>\n`;
  const items = tags.map((tag) => Html.of`<li>${tag}</li>\n`);
  return Html.of`<h1>${name}</h1>\n${tags.length > 0 ? items : none}`;
}
// ANCHOR_END: page

process.stdout.write(
  [
    page("Ada & Co", ["maths", "<b>engines</b>"]),
    page('<script>alert("x")</script>', []),
  ].join(""),
);
