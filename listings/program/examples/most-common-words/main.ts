// ANCHOR: common
function mostCommon(text: string, limit: number): [string, number][] {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{Alphabetic}+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byWord = ([a]: [string, number], [b]: [string, number]) =>
    a < b ? -1 : 1;
  return [...counts]
    .sort((a, b) => b[1] - a[1] || byWord(a, b))
    .slice(0, limit);
}
// ANCHOR_END: common

const text = "The cat saw the dog; the Dog saw a cat. Über über?";
for (const [word, count] of mostCommon(text, 4)) {
  console.log(`${count} ${word}`);
}
console.log(`words in पानी: ${mostCommon("पानी", 4).length}`);
console.log(`words in nothing: ${mostCommon(" .,", 4).length}`);
