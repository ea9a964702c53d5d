// ANCHOR: part
/** A «word» keeps what a «word» gives it. */
class «Word» {
  count = 0;

  constructor(readonly name: string) {}

  add(n: number): void {
    if (n < 0) {
      throw new RangeError(`${this.name}: ${n} is negative`);
    }
    this.count += n;
  }
}
// ANCHOR_END: part

const w = new «Word»("«name»");
for (const n of [1, 2, «number»]) {
  w.add(n);
}
console.log(w.name, w.count);
