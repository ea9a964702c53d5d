interface Reader {
  read(buffer: Uint8Array): number; // 0 at the end
}

// ANCHOR: count
function countLines(source: Reader): number {
  let lines = 0;
  const buffer = new Uint8Array(4);
  for (;;) {
    const n = source.read(buffer);
    if (n === 0) return lines;
    lines += buffer.subarray(0, n).filter((byte) => byte === 0x0a).length;
  }
}
// ANCHOR_END: count

function textReader(text: string): Reader {
  let rest = new TextEncoder().encode(text);
  return {
    read(buffer) {
      const part = rest.subarray(0, buffer.length);
      buffer.set(part);
      rest = rest.subarray(part.length);
      return part.length;
    },
  };
}

const broken: Reader = {
  read() {
    throw new Error("connection lost");
  },
};

function report(name: string, source: Reader): void {
  try {
    console.log(`${name}: ${countLines(source)} lines`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`${name}: ${error.message}`);
  }
}

// ANCHOR: calls
report("known", textReader("one\ntype\n"));

const sources = [textReader("to be\nor not\n"), broken];
for (const source of sources) {
  report("mixed", source);
}
// ANCHOR_END: calls
