function card(): [amount: number, currency: string] {
  return [20, "CHF"];
}

const [amount] = card();
console.log("charge", amount);
