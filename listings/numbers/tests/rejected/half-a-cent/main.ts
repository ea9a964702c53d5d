function charge(cents: bigint): void {
  console.log(`charged ${cents} cents`);
}

charge(1999.5);
