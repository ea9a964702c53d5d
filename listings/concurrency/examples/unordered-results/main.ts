// Each result is handled as soon as it is there, whichever comes first.

type Turn = { wait: Promise<void>; next: () => void };

// ANCHOR: collect
async function squareAll(
  inputs: string[],
  onAnswer: (input: string, result: number | Error) => void,
): Promise<void> {
  const turns = lastFirst(inputs.length);
  await Promise.all(
    inputs.map(async (input, i) => {
      await turns[i]?.wait;
      onAnswer(input, squareOf(input));
      turns[i]?.next();
    }),
  );
}
// ANCHOR_END: collect

function squareOf(input: string): number | Error {
  const number = Number(input);
  if (!/^[+-]?\d+$/.test(input) || !Number.isSafeInteger(number)) {
    return new Error("not a number");
  }
  return number ** 2;
}

await squareAll(["12", "x", "30"], (input, result) => {
  const shown = result instanceof Error ? result.message : result;
  console.log(`${input} -> ${shown}`);
});

/** Makes `n` turns of which the last one goes first. */
function lastFirst(n: number): Turn[] {
  const turns: Turn[] = [];
  let wait = Promise.resolve();
  for (let i = 0; i < n; i++) {
    const { promise, resolve } = Promise.withResolvers<void>();
    turns.unshift({ wait, next: resolve });
    wait = promise;
  }
  return turns;
}
