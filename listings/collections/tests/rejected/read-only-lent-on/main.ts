interface Cart {
  items: number;
}

function takeAll(cart: Cart): number {
  const { items } = cart;
  cart.items = 0;
  return items;
}

function show(cart: Readonly<Cart>): void {
  console.log(`items: ${takeAll(cart)}`);
}

const cart: Readonly<Cart> = { items: 3 };
show(cart);
show(cart);
