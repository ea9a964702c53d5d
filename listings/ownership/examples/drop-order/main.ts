class Connection implements Disposable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    console.log(`open ${name}`);
  }

  [Symbol.dispose](): void {
    console.log(`close ${this.name}`);
  }
}

// ANCHOR: transfer
function transfer(): void {
  using source = new Connection("source"); // const would not close it
  using target = new Connection("target");
  console.log(`copy ${source.name} to ${target.name}`);
} // both are disposed of here, the last declared first
// ANCHOR_END: transfer

transfer();
console.log("done");
