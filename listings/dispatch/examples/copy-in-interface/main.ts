interface Shape {
  area(): number;
}

class Square implements Shape {
  side: number;

  constructor(side: number) {
    this.side = side;
  }

  area(): number {
    return this.side * this.side;
  }
}

// ANCHOR: copy
const tile = new Square(2);
const stored: Shape = tile; // the same object under another type
tile.side = 3;
console.log(`variable: ${tile.area()}`);
console.log(`stored: ${stored.area()}`);

const linked: Shape = tile;
tile.side = 4;
console.log(`linked: ${linked.area()}`);
// ANCHOR_END: copy
