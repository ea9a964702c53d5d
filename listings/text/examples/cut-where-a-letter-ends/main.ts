// ANCHOR: cut
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function cutLetters(text: string, letters: number): string {
  const parts = Iterator.from(segmenter.segment(text)).take(letters);
  return parts.reduce((cut, { segment }) => cut + segment, "");
}

function cutCodePoints(text: string, count: number): string {
  return [...text].slice(0, count).join("");
}
// ANCHOR_END: cut

for (const title of ["in Zoe\u0308", "team 🇳🇴", "ok", "moon 👩‍🚀"]) {
  console.log(`${cutLetters(title, 6)}| ${cutCodePoints(title, 6)}|`);
}
