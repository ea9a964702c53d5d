// All, what became of each, the first success, the first that ends.

async function job(name: string): Promise<number> {
  if (name === "a") throw new Error("a failed");
  return name === "b" ? 2 : 3;
}

const message = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

// ANCHOR: wait
const jobs = () => ["a", "b", "c"].map(job);

try {
  console.log(`all: ${await Promise.all(jobs())}`);
} catch (error) {
  console.log(`all: ${message(error)}`); // the others go on
}

const each = (await Promise.allSettled(jobs())).map((outcome) =>
  outcome.status === "fulfilled" ? outcome.value : message(outcome.reason),
);
console.log(`each: ${each.join(", ")}`);

try {
  console.log(`first success: ${await Promise.any(jobs())}`);
} catch (error) {
  console.log(`first success: none, ${message(error)}`);
}

try {
  console.log(`first to end: ${await Promise.race(jobs())}`);
} catch (error) {
  console.log(`first to end: ${message(error)}`);
}
// ANCHOR_END: wait
