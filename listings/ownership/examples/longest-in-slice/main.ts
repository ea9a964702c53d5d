// ANCHOR: longest
function longestIn(words: readonly string[]): string | undefined {
  let longest = words[0];
  for (const word of words) {
    // On a tie the earlier word stays.
    if (longest === undefined || word.length > longest.length) longest = word;
  }
  return longest;
}
// ANCHOR_END: longest

for (const text of ["to be or not", "what now when", ""]) {
  const words = text.split(" ").filter((word) => word !== "");
  console.log(`${JSON.stringify(text)}: ${longestIn(words) ?? "nothing"}`);
}
