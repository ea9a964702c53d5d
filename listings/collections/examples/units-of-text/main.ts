// ANCHOR: units
const utf8 = new TextEncoder();

// In the second word the accent is a code point of its own.
for (const text of ["café", "cafe\u0301", "👍🏽"]) {
  const bytes = utf8.encode(text).length;
  const codePoints = [...text].length;
  console.log(bytes, codePoints, text.length); // length: UTF-16 units
}
let offset = 0;
for (const character of "aé👍") {
  console.log(offset, character);
  offset += utf8.encode(character).length;
}
// ANCHOR_END: units
