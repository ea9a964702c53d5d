type Ledger = Map<string, number>;

class Transaction implements Disposable {
  readonly #ledger: Ledger;
  readonly #before: ReadonlyMap<string, number>;
  #committed = false;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#before = new Map(ledger);
  }

  commit(): void {
    this.#committed = true;
  }

  [Symbol.dispose](): void {
    if (this.#committed) return;
    this.#ledger.clear();
    for (const [name, held] of this.#before) this.#ledger.set(name, held);
  }
}

// ANCHOR: transfer
function transfer(
  ledger: Ledger,
  from: string,
  to: string,
  amount: number,
): void {
  using tx = new Transaction(ledger); // undone unless committed
  const held = balance(ledger, from);
  ledger.set(from, held - amount);
  if (held < amount) throw new Error(`${from} has only ${held}`);
  ledger.set(to, balance(ledger, to) + amount);
  tx.commit();
}

function balance(ledger: Ledger, name: string): number {
  const held = ledger.get(name);
  if (held === undefined) throw new Error(`no account ${name}`);
  return held;
}
// ANCHOR_END: transfer

const ledger: Ledger = new Map([
  ["ada", 100],
  ["brian", 50],
]);
for (const [to, amount] of [
  ["brian", 30],
  ["brian", 500],
  ["zoe", 10],
] as const) {
  let outcome = "done";
  try {
    transfer(ledger, "ada", to, amount);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    outcome = `refused, ${error.message}`;
  }
  const [ada, brian] = [ledger.get("ada"), ledger.get("brian")];
  console.log(`${outcome}: ada ${ada}, brian ${brian}`);
}
