interface Shape {
  area(): number;
}

class Square implements Shape {
  readonly side: number;

  constructor(side: number) {
    this.side = side;
  }

  area(): number {
    return this.side * this.side;
  }
}

class Tile implements Shape {
  readonly wide: number;
  readonly high: number;

  constructor(wide: number, high: number) {
    this.wide = wide;
    this.high = high;
  }

  area(): number {
    return this.wide * this.high;
  }
}

// To the engine all three are one thing: a property looked up while the
// program runs, and a call of what was found.

// ANCHOR: known
function ofKnown(s: Square): number {
  return s.area() + 1;
}
// ANCHOR_END: known

// ANCHOR: any
function ofAny(s: Shape): number {
  return s.area() + 2;
}
// ANCHOR_END: any

// ANCHOR: each
function ofEach<S extends Shape>(s: S): number {
  return s.area() + 3;
}
// ANCHOR_END: each

const square = new Square(2);
const tile = new Tile(2, 3);
console.log("known:", ofKnown(square));
console.log("any:", ofAny(square), ofAny(tile));
console.log("each:", ofEach(square), ofEach(tile));
