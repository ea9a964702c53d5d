// One queue owns the account; every request waits for its turn.
import { setImmediate } from "node:timers/promises";

// ANCHOR: actor
class Account {
  #balance: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(balance: number) {
    this.#balance = balance;
  }

  /** Runs `request` when all earlier ones have ended, well or not. */
  #inTurn<T>(request: () => T | Promise<T>): Promise<T> {
    const answer = this.#last.then(request);
    this.#last = answer.catch(() => {});
    return answer;
  }

  withdraw(amount: number): Promise<void> {
    return this.#inTurn(async () => {
      if (amount > this.#balance) throw new Error("insufficient funds");
      await setImmediate(); // others run now, but no other request does
      this.#balance -= amount;
    });
  }

  balance(): Promise<number> {
    return this.#inTurn(() => this.#balance);
  }
}
// ANCHOR_END: actor

const account = new Account(100);
const ended = await Promise.allSettled(
  [40, 40, 40].map((amount) => account.withdraw(amount)),
);
const paid = ended.filter((e) => e.status === "fulfilled").length;
console.log(`paid: ${paid}`);
console.log(`refused: ${ended.length - paid}`);
console.log(`balance: ${await account.balance()}`);
