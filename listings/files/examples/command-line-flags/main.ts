import { parseArgs } from "node:util";

// ANCHOR: flags
interface Settings {
  lines: number;
  loud: boolean;
  files: string[];
}

function parse(args: string[]): Settings {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lines: { type: "string", default: "10" },
      loud: { type: "boolean", default: false },
    },
  });
  if (!/^\d+$/.test(values.lines)) throw new TypeError("lines: no number");
  const lines = Number(values.lines);
  return { lines, loud: values.loud, files: positionals };
}
// ANCHOR_END: flags

for (const line of [
  "--lines 3 --loud a.txt b.txt",
  "--lines=5",
  "--loud -- --lines",
  "a.txt --loud",
  "-",
  "--lines",
  "--lines three",
  "--=3",
  "--colour",
]) {
  try {
    const { lines, loud, files } = parse(line.split(" "));
    const text = `${lines} lines, loud ${loud}, [${files.join(", ")}]`;
    console.log(`${line}: ${text}`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(`${line}: usage`);
  }
}
