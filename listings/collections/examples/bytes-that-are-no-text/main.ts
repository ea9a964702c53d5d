// ANCHOR: decode
const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder();

for (const data of [
  Uint8Array.of(0x6e, 0xc3, 0xa9),
  Uint8Array.of(0x6e, 0xe9),
]) {
  try {
    console.log(`text: ${strict.decode(data)}`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(`not UTF-8: ${lenient.decode(data)}`);
  }
}
// ANCHOR_END: decode
