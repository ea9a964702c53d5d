// ANCHOR: pattern
// Compiled with the module; a bad pattern is a syntax error.
const line = /^(?<method>[A-Z]+) (?<path>\/\S*) (?<status>\d{3})$/;

interface Visit {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

function parse(text: string): Visit | undefined {
  const groups = line.exec(text)?.groups;
  if (groups === undefined) return undefined;
  // Every group is in the pattern; the type does not know it.
  const { method = "", path = "", status } = groups;
  return { method, path, status: Number(status) };
}
// ANCHOR_END: pattern

for (const text of [
  "GET /orders?page=2 200",
  "DELETE /orders/7 404",
  "GET orders 200",
]) {
  const visit = parse(text);
  if (visit === undefined) {
    console.log(`no visit: ${JSON.stringify(text)}`);
  } else {
    console.log(visit.method, visit.path, String(visit.status));
  }
}
console.log("to be or".replaceAll(/\b(\w)(\w*)\b/g, "$2-$1ay"));

const twice = /\b(\w+) \1\b/; // the same word twice
console.log("back reference allowed:", twice.test("or or"));
