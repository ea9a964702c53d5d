type Cents = bigint; // no double: it has no limit that money could reach

const MAX = 2n ** 63n - 1n; // the limits of the other two programs
const MIN = -(2n ** 63n);

function text(cents: Cents): string {
  const sign = cents < 0n ? "-" : "";
  const size = cents < 0n ? -cents : cents;
  return `${sign}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
}

// ANCHOR: split
/** Of a total that is not negative. */
function split(total: Cents, guests: number): Cents[] | undefined {
  if (guests <= 0) return undefined;
  const share = total / BigInt(guests);
  const rest = total % BigInt(guests);
  // The first guests pay one cent more until the sum is right.
  return Array.from({ length: guests }, (_, guest) =>
    BigInt(guest) < rest ? share + 1n : share,
  );
}

/** Of an amount that is not negative. */
function tax(amount: Cents, perMille: bigint): Cents | undefined {
  const thousandths = amount * perMille;
  if (thousandths > MAX) return undefined;
  const cents = thousandths / 1000n;
  const rest = thousandths % 1000n;
  const up = rest > 500n || (rest === 500n && cents % 2n === 1n);
  return up ? cents + 1n : cents;
}
// ANCHOR_END: split

for (const guests of [3, 7, 0]) {
  const shares = split(10_000n, guests)?.map(text).join(" ");
  console.log(`${guests}: ${shares ?? "nobody to pay"}`);
}
for (const amount of [1050n, 1150n, 1999n, MAX]) {
  const due = tax(amount, 190n);
  if (due === undefined) console.log(`${text(amount)} is too much to tax`);
  else console.log(`${text(amount)} taxed ${text(due)}`);
}
console.log(`least ${text(MIN)}`);
