// ANCHOR: wrap
class OverLimit extends Error {
  readonly by: number;

  constructor(amount: number, limit: number) {
    super(`${amount} is over the limit of ${limit}`);
    this.by = amount - limit;
  }
}

class EntryError extends Error {
  readonly number: number;

  constructor(number: number, cause: unknown) {
    super(`entry ${number}`, { cause });
    this.number = number;
  }
}

function report(month: string, amounts: readonly number[]): string {
  try {
    return `${month}: ${total(amounts)}`;
  } catch (cause) {
    throw new Error(`report ${month}`, { cause });
  }
}
// ANCHOR_END: wrap

const limit = 500;

function book(amount: number): void {
  if (amount > limit) throw new OverLimit(amount, limit);
}

function total(amounts: readonly number[]): number {
  let sum = 0;
  for (const [i, amount] of amounts.entries()) {
    try {
      book(amount);
    } catch (cause) {
      throw new EntryError(i + 1, cause);
    }
    sum += amount;
  }
  return sum;
}

function* causes(error: unknown): Generator<Error> {
  for (let at = error; at instanceof Error; at = at.cause) yield at;
}

function show(month: string, ...amounts: number[]): void {
  try {
    console.log(report(month, amounts));
  } catch (error) {
    const chain = [...causes(error)];
    console.log(chain.map((cause) => cause.message).join(": "));
    // ANCHOR: find
    const entry = chain.find((cause) => cause instanceof EntryError);
    const over = chain.find((cause) => cause instanceof OverLimit);
    if (entry === undefined || over === undefined) throw error;
    console.log(`look at entry ${entry.number}, too high by ${over.by}`);
    // ANCHOR_END: find
  }
}

show("march", 20, 300);
show("april", 20, 900);
