interface Shape {
  area(): number;
}

class Square implements Shape {
  readonly side: number;

  constructor(side: number) {
    this.side = side;
  }

  diagonal(): number {
    return this.side * Math.SQRT2;
  }

  area(): number {
    return this.side * this.side;
  }
}

const shape: Shape = new Square(3);
console.log(shape.area().toFixed(2), shape.diagonal().toFixed(2));
