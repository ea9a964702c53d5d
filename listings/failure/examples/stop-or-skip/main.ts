// ANCHOR: both
function parse(text: string): number {
  // Number.parseInt would take the 8 of "8x" and say nothing.
  const number = Number(text);
  if (!/^[+-]?\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new Error(`"${text}" is not a number`);
  }
  return number;
}

function all(texts: readonly string[]): number[] {
  return texts.map((text) => parse(text)); // the first throw ends it
}

function good(texts: readonly string[]): number[] {
  return texts.flatMap((text) => {
    try {
      return [parse(text)];
    } catch {
      return [];
    }
  });
}
// ANCHOR_END: both

for (const texts of [
  ["3", "8", "9"],
  ["3", "8x", "9"],
]) {
  let refused = "none";
  try {
    all(texts);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    refused = error.message;
  }
  const kept = good(texts).length;
  console.log(`[${texts.join(", ")}] refused: ${refused}, kept: ${kept}`);
}
