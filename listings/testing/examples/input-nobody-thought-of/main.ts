interface Codec {
  pack(text: string): string;
  unpack(packed: string): string | undefined;
}

/** Each run as its length, a mark and the letter. */
function pack(text: string, mark: string): string {
  return text.replace(
    /(.)\1{0,9998}/gs,
    (run: string, letter: string) => `${run.length}${mark}${letter}`,
  );
}

// ANCHOR: draft
// "aaab" is packed as "3a1b".
const draft: Codec = {
  pack: (text) => pack(text, ""),
  unpack(packed) {
    let text = "";
    for (let i = 0; i < packed.length; i++) {
      const start = i;
      while (/\d/.test(packed.charAt(i))) i++;
      const digits = packed.slice(start, i);
      if (digits === "" || digits.length > 4) return undefined;
      text += packed.charAt(i).repeat(Number(digits));
    }
    return text;
  },
};
// ANCHOR_END: draft

// ANCHOR: mended
// "aaab" is packed as "3:a1:b".
const mended: Codec = {
  pack: (text) => pack(text, ":"),
  unpack(packed) {
    if (!/^(\d{1,4}:.)*$/s.test(packed)) return undefined;
    return packed.replace(
      /(\d+):(.)/gs,
      (_run, digits: string, letter: string) => letter.repeat(Number(digits)),
    );
  },
};
// ANCHOR_END: mended

// ANCHOR: fuzz
/** What is wrong with how the codec treats a text, any text. */
function fault(codec: Codec, text: string): string | undefined {
  try {
    codec.unpack(text); // may refuse it, must not throw
    if (codec.unpack(codec.pack(text)) === text) return undefined;
    return "comes back changed";
  } catch {
    return "crashes";
  }
}

/**
 * The first text that fails, and the try that made it: 0 if it was kept.
 * Jazzer.js calls a function named fuzz the same way, with a Buffer, and
 * goes on from those texts that reach new code.
 */
function fuzz(
  codec: Codec,
  corpus: readonly string[],
): { tries: number; text: string } | undefined {
  for (const text of corpus) {
    if (fault(codec, text) !== undefined) return { tries: 0, text };
  }
  const below = random(1); // the same texts each time
  for (let tries = 1; tries <= TRIES; tries++) {
    const text = mutated(corpus, below);
    if (fault(codec, text) !== undefined) return { tries, text };
  }
  return undefined;
}

/** Leaves out every letter that the failure does not need. */
function smaller(codec: Codec, failing: string): string {
  let text = failing;
  for (let i = 0; i < text.length; ) {
    const shorter = text.slice(0, i) + text.slice(i + 1);
    if (fault(codec, shorter) !== undefined) {
      text = shorter;
      i = 0;
    } else {
      i++;
    }
  }
  return text;
}
// ANCHOR_END: fuzz

const TRIES = 5000;

/** Xorshift: the same numbers in every language. */
function random(seed: number): (end: number) => number {
  let x = seed;
  return (end) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % end;
  };
}

/** A text of the corpus with up to four changes, all in ASCII. */
function mutated(
  corpus: readonly string[],
  below: (end: number) => number,
): string {
  let text = corpus[below(corpus.length)] ?? "";
  for (let changes = 1 + below(4); changes > 0; changes--) {
    const at = below(text.length + 1);
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    const kind = below(3);
    if (kind === 0) {
      text = head + String.fromCharCode(0x20 + below(95)) + tail;
    } else if (kind === 1 && tail !== "") {
      text = head + tail.slice(1);
    } else {
      text += tail;
    }
  }
  return text;
}

/** Prints what fuzzing finds and returns the text, if there is one. */
function report(
  name: string,
  codec: Codec,
  corpus: readonly string[],
): string | undefined {
  const found = fuzz(codec, corpus);
  if (found === undefined) {
    console.log(`${name}: ${TRIES} tries, no failure`);
    return undefined;
  }
  const { tries, text } = found;
  const what = fault(codec, text);
  console.log(`${name}, try ${tries}: ${JSON.stringify(text)} ${what}`);
  return text;
}

const corpus = ["aaab", "to be or not"];
const text = report("draft", draft, corpus);
if (text !== undefined) corpus.push(smaller(draft, text)); // for the next run
report("draft again", draft, corpus);
report("mended", mended, corpus);
