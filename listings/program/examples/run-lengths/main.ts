// ANCHOR: encode
function encode(text: string): string {
  return text.replace(/(.)\1+/gsu, (run, letter: string) => {
    return `${[...run].length}${letter}`;
  });
}

class UnreadableError extends Error {}

/** Refuses a count that no letter follows, or that is too large. */
function decode(code: string): string {
  if (/\d$/.test(code)) throw new UnreadableError("unreadable");
  return code.replace(/(\d+)(\D)/gu, (_, digits: string, letter: string) => {
    const count = Number(digits);
    if (count > 1000) throw new UnreadableError("unreadable");
    return letter.repeat(count);
  });
}
// ANCHOR_END: encode

for (const text of ["", "abc", "aaabccdddd", "éé…"]) {
  const code = encode(text);
  console.log(`"${text}" "${code}" reads back: ${decode(code) === text}`);
}
for (const code of ["12x", "3", "9999y"]) {
  try {
    console.log(`${code}: ${decode(code)}`);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    console.log(`${code}: ${error.message}`);
  }
}
