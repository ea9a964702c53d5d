async function visits(): Promise<number> {
  return 41;
}

console.log(visits() + 1);
