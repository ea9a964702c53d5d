// ANCHOR: describe
function describe(value: unknown): string {
  switch (typeof value) {
    case "number": // there is one type for both kinds
      return Number.isInteger(value)
        ? `whole number ${value}`
        : `fraction ${value}`;
    case "string":
      return `text ${value}`;
    default:
      return "something else";
  }
}
// ANCHOR_END: describe

const values: readonly unknown[] = [42, 0.5, "ada", {}];
for (const value of values) console.log(describe(value));
const wide = typeof values[0] === "bigint";
console.log(`as the wider integer: ${wide}`);
