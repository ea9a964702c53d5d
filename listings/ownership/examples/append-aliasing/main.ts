// ANCHOR: branch
function branch(base: readonly string[]): [string[], string[]] {
  const left = [...base, "left"];
  const right = [...base, "right"]; // each spread makes its own array
  return [left, right];
}
// ANCHOR_END: branch

const path = ["home", "src"];
for (let run = 0; run < 2; run++) {
  const [left, right] = branch(path);
  console.log(`[${left.join(" ")}] [${right.join(" ")}]`);
}
