// ANCHOR: check
class Problem extends Error {}

function checkLate(name: string): Error | undefined {
  let problem: Problem | undefined;
  if (name !== "ada") problem = new Problem("name is unknown");
  return problem; // undefined stays undefined in a wider type
}

function checkEarly(name: string): Error | undefined {
  if (name !== "ada") return new Problem("name is unknown");
  return undefined;
}
// ANCHOR_END: check

for (const name of ["ada", "nobody"]) {
  const late = checkLate(name) !== undefined;
  const early = checkEarly(name) !== undefined;
  console.log(`${name}: late ${late}, early ${early}`);
}
