// When does the body of an async function run?

// ANCHOR: lazy
async function boil(what: string): Promise<number> {
  console.log(`${what} on the stove`);
  return what.length;
}

const eggs = boil("eggs");
console.log("called");
console.log(`awaited: ${await eggs}`);

void boil("rice"); // runs, though nobody will look at it
console.log("called");
// ANCHOR_END: lazy
