function show(title: string, set: ReadonlySet<string>): void {
  console.log(`${title}: ${[...set].sort().join(" ")}`);
}

const editor = new Set(["read", "write", "publish"]);
const reviewer = new Set(["read", "approve"]);
// ANCHOR: sets
show("either", editor.union(reviewer));
show("both", editor.intersection(reviewer));
show("editor alone", editor.difference(reviewer));
// ANCHOR_END: sets
