// ANCHOR: address
/** Is made by `parse`: the constructor is private, and so is the text. */
class Address {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static parse(text: string): Address {
    const trimmed = text.trim();
    if (!/^[^@]+@.*\./s.test(trimmed)) {
      throw new Error(`${JSON.stringify(trimmed)} is no address`);
    }
    return new Address(trimmed.toLowerCase());
  }

  toString(): string {
    return this.#text;
  }
}
// ANCHOR_END: address

function send(to: Address): void {
  console.log(`sent to ${JSON.stringify(String(to))}`);
}

for (const text of [" Ada@Example.org", "ada", "@example.org"]) {
  try {
    send(Address.parse(text));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log("error:", error.message);
  }
}
