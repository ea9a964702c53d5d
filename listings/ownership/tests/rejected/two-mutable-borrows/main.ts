interface Account {
  balance: number;
}

function transfer(from: Account, to: Account, amount: number): void {
  const [debit, credit] = [from.balance - amount, to.balance + amount];
  from.balance = debit;
  to.balance = credit;
}

const savings: Account = { balance: 100 };
transfer(savings, savings, 30);
console.log(`balance ${savings.balance}`);
