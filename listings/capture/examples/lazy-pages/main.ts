class Connection implements Disposable {
  readonly #pages: readonly (readonly string[])[];

  constructor(pages: readonly (readonly string[])[]) {
    this.#pages = pages;
  }

  fetch(page: number): readonly string[] | undefined {
    const names = this.#pages[page - 1];
    if (names !== undefined) console.log(`fetch page ${page}`);
    return names;
  }

  [Symbol.dispose](): void {
    console.log("close");
  }
}

// ANCHOR: names
function* names(connection: Connection): Generator<string, void> {
  using open = connection; // disposed of however the loop is left
  for (let page = 1; ; page++) {
    const names = open.fetch(page);
    if (names === undefined) return;
    yield* names;
  }
}
// ANCHOR_END: names

const pages = [["ada", "brian"], ["carol", "dora"], ["eve"]];
for (const name of names(new Connection(pages))) {
  console.log(name);
  if (name === "carol") break;
}
