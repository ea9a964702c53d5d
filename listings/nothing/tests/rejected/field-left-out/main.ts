interface Cart {
  readonly owner: string;
  readonly items: Map<string, number>;
}

const cart: Cart = { owner: "ada" };
console.log(`cart of ${cart.owner}`);
cart.items.set("tea", 2);
