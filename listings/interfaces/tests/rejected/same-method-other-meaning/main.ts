interface Barrier {
  close(): string;
}

class Door implements Barrier {
  close(): string {
    return "the door is shut";
  }
}

class Account {
  readonly owner: string;

  constructor(owner: string) {
    this.owner = owner;
  }

  close(): string {
    return `the account of ${this.owner} is gone`;
  }
}

const nightWatch: Barrier[] = [new Door(), new Account("ada")];
for (const barrier of nightWatch) {
  console.log(barrier.close());
}
