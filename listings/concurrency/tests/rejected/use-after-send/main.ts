type Order = { item: string };

const orders: Order[] = [];
const order = { item: "tea" };
orders.push(order);
order.item = "coffee";
console.log(`served ${orders.shift()?.item}`);
