// ANCHOR: skip
interface Source {
  next(): number;
  steps(): number;
  skip?(count: number): void;
}

function skip(from: Source, count: number): void {
  if (from.skip) {
    from.skip(count);
    return;
  }
  for (let skipped = 0; skipped < count; skipped++) {
    from.next();
  }
}
// ANCHOR_END: skip

class Tape implements Source {
  protected position = 0;
  protected moves = 0;

  next(): number {
    this.position++;
    this.moves++;
    return this.position;
  }

  steps(): number {
    return this.moves;
  }
}

class Disk extends Tape {
  skip(count: number): void {
    this.position += count;
    this.moves++;
  }
}

for (const from of [new Tape(), new Disk()]) {
  skip(from, 100);
  console.log(`item ${from.next()} after ${from.steps()} steps`);
}
