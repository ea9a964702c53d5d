// ANCHOR: settings
class Settings {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(values: Record<string, unknown>) {
    this.#values = new Map(Object.entries(values));
  }

  get(name: string): unknown {
    return this.#values.get(name);
  }

  number(name: string): number {
    const value = this.get(name);
    if (typeof value === "number" && Number.isInteger(value)) return value;
    if (value === undefined) throw new TypeError(`${name} is not set`);
    if (typeof value === "string") {
      throw new TypeError(`${name} is the text ${JSON.stringify(value)}`);
    }
    throw new TypeError(`${name} is no number`);
  }
}
// ANCHOR_END: settings

const settings = new Settings({
  port: 8080,
  host: "localhost",
  tags: ["a"],
});
for (const name of ["port", "host", "tags", "debug"]) {
  try {
    console.log(name, settings.number(name));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(`error: ${error.message}`);
  }
}
console.log(`host is an int: ${Number.isInteger(settings.get("host"))}`);
