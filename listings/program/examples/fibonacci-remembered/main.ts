const MAX = 2n ** 64n - 1n;

// ANCHOR: fibonacci
class Fibonacci {
  readonly #known = new Map<number, bigint>();
  additions = 0;

  number(n: number): bigint | undefined {
    if (n < 2) return BigInt(n);
    const known = this.#known.get(n);
    if (known !== undefined) return known;
    const a = this.number(n - 1);
    const b = this.number(n - 2);
    // A double would be off from the 79th number on.
    if (a === undefined || b === undefined || a + b > MAX) return undefined;
    this.additions += 1;
    this.#known.set(n, a + b);
    return a + b;
  }
}
// ANCHOR_END: fibonacci

const fibonacci = new Fibonacci();
for (const n of [0, 1, 10, 50, 93, 94]) {
  console.log(`${n}: ${fibonacci.number(n) ?? "more than 64 bits"}`);
}
console.log(`${fibonacci.additions} additions`);
