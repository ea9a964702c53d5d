// ANCHOR: case
console.log("straße".toUpperCase(), "ﬁn".toUpperCase());
console.log("ΟΔΟΣ".toLowerCase()); // a sigma at the end of a word
console.log(same("Straße", "STRASSE"));
console.log(same("Kelvin", "\u212aelvin"));

// The language has no case folding; this comes close to it.
function same(a: string, b: string): boolean {
  const folded = (text: string) => text.toUpperCase().toLowerCase();
  return folded(a) === folded(b);
}
// ANCHOR_END: case
