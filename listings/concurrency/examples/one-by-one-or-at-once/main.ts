// ANCHOR: both
async function oneByOne(kitchen: Kitchen, dishes: string[]): Promise<void> {
  for (const dish of dishes) {
    await kitchen.cook(dish);
  }
}

async function atOnce(kitchen: Kitchen, dishes: string[]): Promise<void> {
  // Each call runs up to its first wait before the next one begins.
  await Promise.all(dishes.map((dish) => kitchen.cook(dish)));
}
// ANCHOR_END: both

/** Counts the dishes on the stove and remembers the most. */
class Kitchen {
  now = 0;
  most = 0;
  private readonly all = Promise.withResolvers<void>();
  private readonly enough: number;

  constructor(enough: number) {
    this.enough = enough;
  }

  async cook(_dish: string): Promise<void> {
    this.now += 1;
    this.most = Math.max(this.most, this.now);
    if (this.now === this.enough) this.all.resolve();
    await this.all.promise; // a dish takes as long as its neighbours
    this.now -= 1;
  }
}

const dishes = ["soup", "rice", "cake"];
let kitchen = new Kitchen(1);
await oneByOne(kitchen, dishes);
console.log(`one by one, at most ${kitchen.most}`);
kitchen = new Kitchen(dishes.length);
await atOnce(kitchen, dishes);
console.log(`at once, at most ${kitchen.most}`);
