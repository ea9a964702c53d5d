// ANCHOR: parser
interface Parser<T> {
  parse(word: string): T;
}

// T is inferred from the parse method of the argument.
function parseAll<T>(parser: Parser<T>, text: string): T[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.map((word) => parser.parse(word));
}
// ANCHOR_END: parser

const integers = {
  parse(word: string): number {
    const number = Number(word);
    if (!/^[+-]?\d+$/.test(word) || !Number.isSafeInteger(number)) {
      throw new SyntaxError(`${JSON.stringify(word)}: not an integer`);
    }
    return number;
  },
};

const switches = {
  parse(word: string): boolean {
    if (word !== "on" && word !== "off") {
      throw new SyntaxError(`${JSON.stringify(word)}: neither on nor off`);
    }
    return word === "on";
  },
};

function report<T>(parser: Parser<T>, text: string): void {
  try {
    console.log(`[${parseAll(parser, text).join(" ")}]`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.log(`error: ${error.message}`);
  }
}

report(integers, "3 5 8");
report(switches, "on off");
report(integers, "3 five");
