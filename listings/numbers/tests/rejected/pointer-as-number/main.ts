function wide(size: { value: number }): number {
  return Number(size);
}

console.log(wide({ value: 8 }));
