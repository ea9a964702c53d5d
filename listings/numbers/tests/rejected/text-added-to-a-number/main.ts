function sum(amounts: readonly string[]): string {
  return `total ${amounts.reduce((total, amount) => total + amount)}`;
}

console.log(sum("20 22".split(" ")));
