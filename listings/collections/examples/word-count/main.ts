// ANCHOR: count
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.toLowerCase().matchAll(/\S+/g)) {
    const [word] = match;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function byFrequency(counts: Map<string, number>): [string, number][] {
  return [...counts].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || (a < b ? -1 : Number(a > b)),
  );
}
// ANCHOR_END: count

const counts = countWords("The cat saw the dog and the dog saw the sea");
for (const [word, count] of byFrequency(counts).slice(0, 4)) {
  console.log(word, count);
}
