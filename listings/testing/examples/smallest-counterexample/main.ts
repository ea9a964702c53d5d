import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";

// ANCHOR: property
function joinWords(words: readonly string[]): string {
  return words.join(",");
}

function splitWords(line: string): string[] {
  return line.split(",");
}

function check() {
  const unit = fc.constantFrom(...Array.from("abcdefg,"));
  const word = fc.string({ unit, maxLength: 5 });
  const words = fc.array(word, { minLength: 1, maxLength: 5 });
  // What was joined comes apart again: so one would think.
  const roundTrip = fc.property(words, (words) =>
    isDeepStrictEqual(splitWords(joinWords(words)), words),
  );
  // The same words each time; with other seeds it may stop at [",",""].
  return fc.check(roundTrip, { numRuns: 1000, seed: 1 });
}
// ANCHOR_END: property

const { failed, counterexample } = check();
if (failed) console.log(`fails for ${JSON.stringify(counterexample?.[0])}`);
else console.log("holds: true");
