function limit(text: string): number {
  let n: number;
  if (text === "") {
    n = 10;
  } else {
    const n = Number.parseInt(text, 10);
    console.log("read", n);
  }
  return n;
}

console.log(limit("many"));
