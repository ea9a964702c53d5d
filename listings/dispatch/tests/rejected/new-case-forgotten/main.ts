type Payment =
  | { kind: "card"; cents: number }
  | { kind: "cash" }
  | { kind: "crypto"; cents: number };

function fee(payment: Payment): number {
  switch (payment.kind) {
    case "card":
      return payment.cents / 50;
    case "cash":
      return 0;
  }
}

const card = fee({ kind: "card", cents: 10_000 });
const crypto = fee({ kind: "crypto", cents: 10_000 });
console.log(card, fee({ kind: "cash" }), crypto);
