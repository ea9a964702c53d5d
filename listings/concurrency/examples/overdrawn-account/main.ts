// One thread, no data race is possible, and the money is gone.
import { setImmediate } from "node:timers/promises";

// ANCHOR: withdraw
class Account {
  balance = 100;

  async withdraw(amount: number): Promise<boolean> {
    if (this.balance < amount) return false;
    await setImmediate(); // asks the fraud check
    this.balance -= amount; // nobody looked again
    return true;
  }
}
// ANCHOR_END: withdraw

const account = new Account();
const paid = await Promise.all([account.withdraw(80), account.withdraw(80)]);
console.log(`paid: [${paid.join(", ")}]`);
console.log(`balance: ${account.balance}`);
