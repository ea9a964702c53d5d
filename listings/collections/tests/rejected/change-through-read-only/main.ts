interface Order {
  cents: number;
}

function discounted(order: Readonly<Order>): number {
  order.cents -= order.cents / 10;
  return order.cents;
}

const order = { cents: 1000 };
console.log(discounted(order), discounted(order));
