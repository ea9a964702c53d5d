import { inspect } from "node:util";

// ANCHOR: forms
class Money {
  readonly cents: number;
  readonly currency: string;

  constructor(cents: number, currency: string) {
    this.cents = cents;
    this.currency = currency;
  }

  toString(): string {
    return `${(this.cents / 100).toFixed(2)} ${this.currency}`;
  }
}

class Token {
  readonly #text: string; // # hides it from inspect and from JSON

  constructor(text: string) {
    this.#text = text;
  }

  matches(text: string): boolean {
    return this.#text === text;
  }

  [inspect.custom](): string {
    return "[secret]";
  }
}

interface Account {
  readonly owner: string;
  readonly balance: Money;
  readonly token: Token;
}
// ANCHOR_END: forms

const account: Account = {
  owner: "ada",
  balance: new Money(1999, "EUR"),
  token: new Token("s3cr3t"),
};
console.log(`${account.balance}`);
console.log(`${"right".padStart(10)}|${"left".padEnd(10)}|`);
console.log(inspect(account, { breakLength: Number.POSITIVE_INFINITY }));
