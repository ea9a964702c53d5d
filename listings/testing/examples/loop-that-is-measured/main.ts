import { strictEqual } from "node:assert/strict";

function countWords(text: string): number {
  return text.split(" ").filter((word) => word !== "").length;
}

// ANCHOR: measure
/** How often the loop ran and how long a turn took, in milliseconds. */
function measureCountWords(): { turns: number; each: number } {
  const text = "to be or not ".repeat(1000);
  const limit = 200;
  let turns = 0;
  let words = 0; // used below, so that no turn can be left out
  const start = performance.now();
  while (performance.now() - start < limit) {
    words += countWords(text);
    turns += 1;
  }
  const total = performance.now() - start;
  strictEqual(words, turns * 4000);
  return { turns, each: total / turns };
}
// ANCHOR_END: measure

const { turns, each } = measureCountWords();
console.log("measured:", turns > 1 && each > 0);
