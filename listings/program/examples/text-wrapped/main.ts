// ANCHOR: wrap
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((word) => word !== "")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    // Spread into an array, a string falls apart into code points.
    if (lines.length > 0 && [...longer].length <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
// ANCHOR_END: wrap

const text = "Größe is four letters\nand a vowel; antidisestablishment is more";
for (const line of wrap(text, 15)) console.log(`|${line.padEnd(15)}|`);
console.log(`lines of nothing: ${wrap("  ", 15).length}`);
