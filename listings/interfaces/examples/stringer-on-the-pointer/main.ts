// ANCHOR: order
class Order {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }

  toString(): string {
    return `order ${this.number}`;
  }
}

const latest = new Order(7);
const same = latest; // a second reference to the one object
console.log(latest.toString());
console.log(`${same}`);
console.log(`${latest}`);
// ANCHOR_END: order
