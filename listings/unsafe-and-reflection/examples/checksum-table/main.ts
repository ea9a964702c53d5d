// ANCHOR: table
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let entry = index;
  for (let bit = 0; bit < 8; bit += 1) {
    const low = entry & 1;
    entry >>>= 1;
    if (low === 1) entry ^= 0xedb88320;
  }
  return entry;
}); // when the module is loaded, each time

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    const entry = TABLE[(crc ^ byte) & 0xff] ?? 0;
    crc = (crc >>> 8) ^ entry;
  }
  return ~crc >>> 0;
}
// ANCHOR_END: table

for (const text of ["", "123456789", "different bets"]) {
  const sum = crc32(new TextEncoder().encode(text));
  console.log(`"${text}": ${sum.toString(16).padStart(8, "0")}`);
}
