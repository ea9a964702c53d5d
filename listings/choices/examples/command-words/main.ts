// ANCHOR: run
function run(words: readonly string[]): string {
  const [first, ...rest] = words;
  if (first === undefined) return "nothing to do";
  if (first === "list" && rest.length === 0) return "show everything";
  const [item, count, ...more] = rest;
  if (first === "add" && item !== undefined && more.length === 0) {
    if (count === undefined) return `add 1 ${item}`;
    const number = Number(count);
    if (!/^\d+$/.test(count) || number > 0xffff_ffff) {
      return `"${count}" is no count`; // the limit of the other two programs
    }
    return `add ${number} ${item}`;
  }
  return `"${first}" with ${rest.length} more words: unknown`;
}
// ANCHOR_END: run

for (const line of [
  "list",
  "add milk",
  "add milk 2",
  "add milk two",
  "add milk 4294967296",
  "drop milk now",
]) {
  console.log(`${line} -> ${run(line.match(/\S+/g) ?? [])}`);
}
