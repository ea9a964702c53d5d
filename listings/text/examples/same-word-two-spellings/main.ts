// ANCHOR: compare
const typed: string = "caf\u00e9"; // one code point for the last letter
const pasted: string = "cafe\u0301"; // an e, and an accent to go above it
console.log("equal:", typed === pasted);
for (const form of ["NFC", "NFD"]) {
  const [a, b] = [typed.normalize(form), pasted.normalize(form)];
  console.log("equal:", a === b, [...a].length);
}
const joined: string = "\ufb01sh"; // a ligature of f and i
console.log(
  joined.normalize("NFC") === "fish",
  joined.normalize("NFKC") === "fish",
);
// ANCHOR_END: compare
