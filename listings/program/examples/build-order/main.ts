type Needs = ReadonlyMap<string, readonly string[]>;

// ANCHOR: order
class CircleError extends Error {
  constructor(circle: readonly string[]) {
    super(circle.join(" -> "));
  }
}

function buildOrder(needs: Needs): string[] {
  const marks = new Map<string, "open" | "done">();
  const path: string[] = [];
  const order: string[] = [];

  function visit(name: string): void {
    const mark = marks.get(name);
    if (mark === "done") return;
    if (mark === "open") {
      throw new CircleError([...path.slice(path.indexOf(name)), name]);
    }
    marks.set(name, "open");
    path.push(name);
    for (const needed of needs.get(name) ?? []) visit(needed);
    path.pop();
    marks.set(name, "done");
    order.push(name);
  }

  for (const name of [...needs.keys()].sort()) visit(name);
  return order;
}
// ANCHOR_END: order

function show(needs: Needs): void {
  try {
    console.log(`order: ${buildOrder(needs).join(" ")}`);
  } catch (error) {
    if (!(error instanceof CircleError)) throw error;
    console.log(`circle: ${error.message}`);
  }
}

const needs = new Map([
  ["app", ["http", "log"]],
  ["http", ["net", "log"]],
  ["log", ["time"]],
  ["net", []],
]);
show(needs);
needs.set("time", ["http"]);
show(needs);
