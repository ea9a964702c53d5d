// ANCHOR: events
type AccountEvent =
  | { kind: "deposited"; cents: number }
  | { kind: "withdrawn"; cents: number }
  | { kind: "closed" };

function apply(balance: number, event: AccountEvent): number {
  switch (event.kind) {
    case "deposited":
      return balance + event.cents;
    case "withdrawn":
      if (event.cents > balance) throw new RangeError("not enough money");
      return balance - event.cents;
    case "closed":
      return 0;
    default:
      // A fourth kind would not satisfy never.
      throw new TypeError(`unknown event ${event satisfies never}`);
  }
}
// ANCHOR_END: events

let balance = 0;
const events: AccountEvent[] = [
  { kind: "deposited", cents: 500 },
  { kind: "withdrawn", cents: 700 },
  { kind: "withdrawn", cents: 200 },
  { kind: "closed" },
];
for (const event of events) {
  try {
    balance = apply(balance, event);
    console.log(`balance: ${balance}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.log(`refused: ${error.message}`);
  }
}
