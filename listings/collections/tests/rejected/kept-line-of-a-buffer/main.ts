function* linesOf(text: string): Generator<Uint8Array> {
  const buffer = new Uint8Array(16);
  for (const line of text.split("\n")) {
    const { written } = new TextEncoder().encodeInto(line, buffer);
    yield buffer.subarray(0, written);
  }
}

let longest: Uint8Array = new Uint8Array();
for (const line of linesOf("mandarin\nfig\nlime\nplum")) {
  if (line.length > longest.length) {
    longest = line;
  }
}
console.log(`longest: ${new TextDecoder().decode(longest)}`);
