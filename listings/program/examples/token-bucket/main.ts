// ANCHOR: bucket
class Bucket {
  readonly #now: () => number; // milliseconds
  readonly #everyMs: number;
  readonly #capacity: number;
  #tokens: number;
  #filledAt: number;

  constructor(now: () => number, everyMs: number, capacity: number) {
    this.#now = now;
    this.#everyMs = everyMs;
    this.#capacity = capacity;
    this.#tokens = capacity;
    this.#filledAt = now();
  }

  allow(): boolean {
    const now = this.#now();
    while (now - this.#filledAt >= this.#everyMs) {
      if (this.#tokens === this.#capacity) {
        this.#filledAt = now; // full: nothing to catch up on
        break;
      }
      this.#filledAt += this.#everyMs;
      this.#tokens += 1;
    }
    if (this.#tokens === 0) return false;
    this.#tokens -= 1;
    return true;
  }
}
// ANCHOR_END: bucket

let time = 0;
const bucket = new Bucket(() => time, 100, 2);
for (const wait of [0, 0, 0, 99, 1, 250, 0, 0, 50, 3_600_000, 0, 0]) {
  time += wait;
  const answer = bucket.allow() ? "allowed" : "refused";
  console.log(`${time} ms: ${answer}`);
}
