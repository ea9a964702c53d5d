const STEPS = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

// ANCHOR: roman
function roman(number: number): string | undefined {
  if (!Number.isInteger(number) || number < 1 || number >= 4000) {
    return undefined;
  }
  let text = "";
  let rest = number;
  for (const [value, letters] of STEPS) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
// ANCHOR_END: roman

// ANCHOR: table
const cases = [
  { name: "one", number: 1, want: "I" },
  { name: "subtracted", number: 1994, want: "MCMXCIV" },
  { name: "largest", number: 3999, want: "MMMCMXCIX" },
  { name: "zero", number: 0, want: undefined },
  { name: "wrong on purpose", number: 9, want: "VIIII" },
];

let failed = 0;
for (const { name, number, want } of cases) {
  const got = roman(number);
  if (got === want) {
    console.log(`ok   ${name}`);
  } else {
    failed += 1;
    const [is, not] = [got ?? "none", want ?? "none"];
    console.log(`FAIL ${name}: roman(${number}) is ${is}, not ${not}`);
  }
}
console.log(`${failed} of ${cases.length} failed`);
// ANCHOR_END: table
