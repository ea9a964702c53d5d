interface Writer {
  write(data: Uint8Array): number;
}

// ANCHOR: assertion
// `implements` checks the class here; callers would match it without.
class Tally implements Writer {
  bytes = 0;

  write(data: Uint8Array): number {
    this.bytes += data.length;
    return data.length;
  }
}
// ANCHOR_END: assertion

function writeAll(writer: Writer, text: string): void {
  let rest = new TextEncoder().encode(text);
  while (rest.length > 0) {
    rest = rest.subarray(writer.write(rest));
  }
}

const size = new Tally();
for (const line of ["two\n", "lines\n"]) {
  writeAll(size, line);
}
console.log(`bytes: ${size.bytes}`);
