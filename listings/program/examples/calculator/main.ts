class CalcError extends Error {}

const MAX = 2n ** 63n - 1n; // the limits of the other two programs
const MIN = -(2n ** 63n);

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  // ANCHOR: levels
  /** sum = product { ("+" | "-") product } */
  sum(): bigint {
    let left = this.product();
    for (;;) {
      const sign = this.#takeAny("+-");
      if (sign === undefined) return left;
      const right = this.product();
      left = inRange(sign === "+" ? left + right : left - right);
    }
  }

  /** product = atom { ("*" | "/") atom } */
  product(): bigint {
    let left = this.atom();
    for (;;) {
      const sign = this.#takeAny("*/");
      if (sign === undefined) return left;
      const right = this.atom();
      if (sign === "/" && right === 0n) throw new CalcError("divided by zero");
      left = inRange(sign === "*" ? left * right : left / right);
    }
  }

  /** atom = number | "-" atom | "(" sum ")" */
  atom(): bigint {
    if (this.#takeAny("-")) return inRange(-this.atom());
    if (this.#takeAny("(")) {
      const value = this.sum();
      if (!this.#takeAny(")")) throw this.#unexpected();
      return value;
    }
    return this.number();
  }
  // ANCHOR_END: levels

  number(): bigint {
    this.#skipSpaces();
    const digits = /^\d+/.exec(this.#text.slice(this.#at))?.[0];
    if (digits === undefined) throw this.#unexpected();
    this.#at += digits.length;
    return inRange(BigInt(digits));
  }

  end(): void {
    this.#skipSpaces();
    if (this.#at < this.#text.length) throw this.#unexpected();
  }

  #skipSpaces(): void {
    while (this.#text[this.#at] === " ") this.#at += 1;
  }

  #takeAny(signs: string): string | undefined {
    this.#skipSpaces();
    const sign = this.#text[this.#at];
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.#at += 1;
    return sign;
  }

  #unexpected(): CalcError {
    const character = this.#text[this.#at];
    if (character === undefined) return new CalcError("unexpected end");
    return new CalcError(`unexpected ${character} at ${this.#at}`);
  }
}

function inRange(value: bigint): bigint {
  if (value < MIN || value > MAX) throw new CalcError("too large");
  return value;
}

function calculate(text: string): bigint {
  const parser = new Parser(text);
  const value = parser.sum();
  parser.end();
  return value;
}

for (const text of [
  "1 + 2 * 3",
  "(1 + 2) * -3",
  "8 / 2 / 2",
  "2 * (3",
  "2 + π",
  "1 2",
  "7 / (2 - 2)",
  "9223372036854775807 + 1",
  "(-9223372036854775807 - 1) / -1",
  "-3037000500 * 3037000500",
  "4611686018427387904 * -2",
]) {
  try {
    console.log(`${text} = ${calculate(text)}`);
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    console.log(`${text}: ${error.message}`);
  }
}
