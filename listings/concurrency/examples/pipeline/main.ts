// Read, parse, add: three stages, and the last one may stop the others.

type Parsed = { line: string; n: number | undefined };

const stopped = { reader: false, parser: false };

// ANCHOR: stages
async function* read(): AsyncGenerator<string> {
  try {
    while (true) yield* ["3", "4", "x"];
  } finally {
    stopped.reader = true; // runs when the parser stops asking
  }
}

// ANCHOR: parser
async function* parse(lines: AsyncIterable<string>): AsyncGenerator<Parsed> {
  try {
    for await (const line of lines) {
      yield { line, n: /^[+-]?\d+$/.test(line) ? Number(line) : undefined };
    }
  } finally {
    stopped.parser = true;
  }
}
// ANCHOR_END: parser

async function addUpTo(
  limit: number,
  numbers: AsyncIterable<Parsed>,
): Promise<number> {
  let sum = 0;
  for await (const { line, n } of numbers) {
    if (n === undefined) console.log(`skipped ${JSON.stringify(line)}`);
    else sum += n;
    if (sum >= limit) break; // ends parse(), which ends read()
  }
  return sum;
}
// ANCHOR_END: stages

console.log(`sum ${await addUpTo(12, parse(read()))}`);
if (stopped.reader) console.log("reader stopped");
if (stopped.parser) console.log("parser stopped");
