// The jobs finish last first; the results keep the order of the input.

type Turn = { wait: Promise<void>; next: () => void };

// ANCHOR: collect
function squareAll(
  inputs: string[],
  finished: string[],
): Promise<PromiseSettledResult<number>[]> {
  const turns = lastFirst(inputs.length);
  return Promise.allSettled(
    turns.map((turn, i) => square(inputs[i] ?? "", turn, finished)),
  );
}
// ANCHOR_END: collect

async function square(
  input: string,
  turn: Turn,
  finished: string[],
): Promise<number> {
  await turn.wait;
  try {
    finished.push(input);
    return parseInteger(input) ** 2;
  } finally {
    turn.next();
  }
}

function parseInteger(input: string): number {
  const number = Number(input);
  if (!/^[+-]?\d+$/.test(input) || !Number.isSafeInteger(number)) {
    throw new Error("not a number");
  }
  return number;
}

const inputs = ["12", "x", "30"];
const finished: string[] = [];
const results = await squareAll(inputs, finished);

for (const input of finished) console.log(`finished ${input}`);
for (const [i, result] of results.entries()) {
  const shown = result.status === "fulfilled" ? result.value : "not a number";
  console.log(`${inputs[i]} -> ${shown}`);
}

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
