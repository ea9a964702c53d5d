import { setImmediate } from "node:timers/promises";

class Account {
  balance = 100;

  async withdraw(amount: number): Promise<boolean> {
    if (this.balance < amount) return false;
    await setImmediate(); // asks the fraud check
    this.balance -= amount;
    return true;
  }
}

const account = new Account();
await Promise.all([account.withdraw(80), account.withdraw(80)]);
console.log(`balance: ${account.balance}`);
