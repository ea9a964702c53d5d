// ANCHOR: sets
function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a, ...b]);
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((item) => b.has(item)));
}

function without<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((item) => !b.has(item)));
}
// ANCHOR_END: sets

function show(title: string, set: ReadonlySet<string>): void {
  console.log(`${title}: ${[...set].sort().join(" ")}`);
}

const editor = new Set(["read", "write", "publish"]);
const reviewer = new Set(["read", "approve"]);
show("either", union(editor, reviewer));
show("both", shared(editor, reviewer));
show("editor alone", without(editor, reviewer));
