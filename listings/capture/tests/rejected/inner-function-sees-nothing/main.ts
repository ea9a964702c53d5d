const rate = 19;

function withTax(cents: number): number {
  return (cents * (100 + rate)) / 100;
}

console.log(withTax(1000));
