// Ask several mirrors, take the first good answer, stop the others.
import { once } from "node:events";

// ANCHOR: first
async function firstAnswer(mirrors: string[]): Promise<string> {
  const stop = new AbortController();
  const requests = mirrors.map((mirror) => ask(mirror, stop.signal));
  try {
    return await Promise.any(requests);
  } finally {
    stop.abort();
    await Promise.allSettled(requests); // now the others have ended too
  }
}
// ANCHOR_END: first

let open = 0;

async function ask(mirror: string, signal: AbortSignal): Promise<string> {
  open += 1;
  try {
    switch (mirror) {
      case "west":
        return `${mirror} has it`;
      case "north":
        await once(signal, "abort"); // never answers
        throw signal.reason;
      default:
        throw new Error(`${mirror} is down`);
    }
  } finally {
    open -= 1;
  }
}

for (const mirrors of [
  ["east", "north", "west"],
  ["east", "south", "up"],
]) {
  try {
    console.log(await firstAnswer(mirrors));
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    const failures = error.errors.map((e: Error) => e.message);
    console.log(failures.sort().join(", "));
  }
  console.log(`requests still open: ${open}`);
}
