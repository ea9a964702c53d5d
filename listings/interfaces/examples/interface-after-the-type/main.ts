// ANCHOR: measured
// Arrays, buffers and strings have had this property all along.
interface Measured {
  readonly length: number;
}

function total(...parts: readonly Measured[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
// ANCHOR_END: measured

const header = new TextEncoder().encode("size=5;");
const body = "hello";
console.log(`header: ${total(header)}`);
console.log(`header and body: ${total(header, body)}`);
