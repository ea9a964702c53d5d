function total(cents: bigint[]): bigint {
  return cents.reduce((sum, c) => sum + c, 0n);
}

function total(euros: number[]): number {
  return euros.reduce((sum, e) => sum + e, 0);
}

console.log(total([20n, 22n]));
