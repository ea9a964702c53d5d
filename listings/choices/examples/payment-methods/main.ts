// ANCHOR: payment
type Payment =
  | { readonly kind: "cash" }
  | { readonly kind: "card"; readonly digits: string }
  | { readonly kind: "transfer"; iban: string; instant: boolean };

function fee(payment: Payment, cents: number): number {
  switch (payment.kind) {
    case "cash":
      return 0;
    case "card":
      return Math.floor((cents * 29) / 1000);
    case "transfer":
      return payment.instant ? 10 : 0;
    default:
      return unreachable(payment); // an error once a kind is added
  }
}

function unreachable(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
// ANCHOR_END: payment

function describe(payment: Payment): string {
  switch (payment.kind) {
    case "cash":
      return "cash";
    case "card":
      return `card ${payment.digits}`;
    case "transfer": {
      const speed = payment.instant ? "instant " : "";
      return `${speed}transfer to ${payment.iban}`;
    }
    default:
      return unreachable(payment);
  }
}

const payments: readonly Payment[] = [
  { kind: "cash" },
  { kind: "card", digits: "4242" },
  { kind: "transfer", iban: "DE02", instant: true },
];
for (const payment of payments) {
  console.log(`${describe(payment)}: fee ${fee(payment, 1000)}`);
}
