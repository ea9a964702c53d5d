class CopyError extends Error {}

// ANCHOR: copy
async function copyUpTo(
  limit: number,
  from: AsyncIterable<Uint8Array>,
  write: (piece: Uint8Array) => void,
): Promise<number> {
  let copied = 0;
  for await (const piece of from) {
    const part = piece.subarray(0, limit - copied);
    write(part);
    copied += part.length;
    // Leaving the loop tells the stream to end.
    if (part.length < piece.length) throw new CopyError("too large");
  }
  return copied;
}
// ANCHOR_END: copy

/** Gives so many bytes, a few at a time, and then fails or ends. */
async function* upload(
  bytes: number,
  breaks: boolean,
): AsyncGenerator<Uint8Array> {
  for (let left = bytes; left > 0; left -= 4) {
    yield new Uint8Array(Math.min(left, 4)).fill(120);
  }
  if (breaks) throw new CopyError("connection lost");
}

for (const [bytes, breaks] of [
  [9, false],
  [10, false],
  [11, false],
  [6, true],
] as const) {
  let kept = 0;
  try {
    const copied = await copyUpTo(10, upload(bytes, breaks), (piece) => {
      kept += piece.length;
    });
    console.log(`${bytes}: copied ${copied}`);
  } catch (error) {
    if (!(error instanceof CopyError)) throw error;
    console.log(`${bytes}: ${error.message} after ${kept}`);
  }
}
