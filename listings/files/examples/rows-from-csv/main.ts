class QuoteError extends Error {}

// ANCHOR: rows
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;

/** Throws for a quote in the wrong place or one that is never closed. */
function rows(source: string): string[][] {
  const text = source.replaceAll("\r\n", "\n");
  const found: string[][] = [];
  const field = new RegExp(FIELD);
  let row: string[] = [];
  // A row that ends with a comma has one more field, an empty one.
  for (let end = ""; field.lastIndex < text.length || end === ","; ) {
    if (row.length === 0 && text[field.lastIndex] === "\n") {
      field.lastIndex += 1; // a blank line
      continue;
    }
    const match = field.exec(text);
    if (!match) throw new QuoteError("bad quote");
    const [, quoted, plain = ""] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    end = match[3] ?? "";
    if (end !== ",") {
      found.push(row);
      row = [];
    }
  }
  return found;
}
// ANCHOR_END: rows

for (const text of [
  'name,note\nada,"likes ""tea"", cake"\n',
  'one,"two\nlines"\n,',
  "a,b\r\n\r\nc,d\r\n",
  'bad"quote,x\n',
  '"never closed\n',
  '"closed"too early\n',
]) {
  try {
    for (const row of rows(text)) {
      const texts = row.map((field) => JSON.stringify(field)).join(", ");
      console.log(`${row.length} fields: [${texts}]`);
    }
  } catch (error) {
    if (!(error instanceof QuoteError)) throw error;
    console.log(error.message);
  }
}
