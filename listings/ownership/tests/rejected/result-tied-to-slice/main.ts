function longestIn(words: readonly string[]): string {
  let longest = "";
  for (const word of words) {
    if (word.length > longest.length) longest = word;
  }
  return longest;
}

const text = "to be or not";
const longest = longestIn([text.slice(0, 5), text.slice(6)]);
console.log(longest);
