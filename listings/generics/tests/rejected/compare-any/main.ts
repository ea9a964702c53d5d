function same<T>(a: T, b: T): boolean {
  return a === b;
}

const a: unknown = [1, 2];
const b: unknown = [1, 2];
console.log(`same: ${same(a, b)}`);
