interface Place {
  readonly x: number;
  readonly y: number;
  readonly floor: number;
}

function same(a: Place, b: Place): boolean {
  const { x, y } = a;
  return x === b.x && y === b.y;
}

const hall: Place = { x: 1, y: 2, floor: 0 };
const attic: Place = { x: 1, y: 2, floor: 4 };
console.log(`same place: ${same(hall, attic)}`);
console.log(`floors ${hall.floor} and ${attic.floor}`);
