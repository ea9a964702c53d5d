function adder(step: number): (number: number) => number {
  return (number) => number + step;
}

console.log(adder(3)(39));
