interface Order {
  readonly customer: string;
  readonly cents: number;
}

// ANCHOR: functions
function isLarge(order: Order): boolean {
  return order.cents >= 1000;
}
// ANCHOR_END: functions

const orders: Order[] = [
  { customer: "ada", cents: 1200 },
  { customer: "grace", cents: 300 },
  { customer: "alan", cents: 4500 },
];
// ANCHOR: use
const large = orders.filter(isLarge);
const names = large.map((order) => order.customer);
const total = large.reduce((sum, order) => sum + order.cents, 0);
// ANCHOR_END: use
console.log(`[${names.join(" ")}] ${total}`);
