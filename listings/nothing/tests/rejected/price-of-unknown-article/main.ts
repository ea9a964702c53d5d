function invoice(pieces: number, price: number): void {
  console.log(`pay ${pieces * price}`);
}

const prices: Record<string, number> = { tea: 4 };
invoice(2, prices["saffron"]);
