class Reader implements Disposable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    console.log(`open ${name}`);
  }

  [Symbol.dispose](): void {
    console.log(`close ${this.name}`);
  }
}

// ANCHOR: loop
function readAll(names: readonly string[]): void {
  for (const name of names) {
    using reader = new Reader(name);
    console.log(`read ${reader.name}`);
  } // disposed of at the end of every turn
}
// ANCHOR_END: loop

readAll(["a", "b"]);
console.log("--");
readAll(["c"]);
