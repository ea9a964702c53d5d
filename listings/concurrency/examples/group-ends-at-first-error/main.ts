// The first error of a group is its result, and ends the rest of the group.
import { once } from "node:events";

let open = 0; // uploads that have not ended

// ANCHOR: group
async function uploadAll(names: string[]): Promise<void> {
  const stop = new AbortController();
  const uploads = names.map((name) => upload(name, stop.signal));
  try {
    await Promise.all(uploads); // by itself it would leave the others running
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    await Promise.allSettled(uploads);
  }
}
// ANCHOR_END: group

async function upload(name: string, stop: AbortSignal): Promise<void> {
  open += 1;
  try {
    if (name === "film") throw new Error(`${name}: quota exceeded`);
    if (name === "notes") return;
    if (!stop.aborted) await once(stop, "abort"); // a large one
    throw new Error(`${name}: ${stop.reason}`);
  } finally {
    open -= 1;
  }
}

for (const names of [
  ["notes", "notes"],
  ["photos", "film", "music", "notes"],
]) {
  try {
    await uploadAll(names);
    console.log(`uploaded ${names.length}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`failed: ${error.message}`);
  }
  console.log(`still open: ${open}`);
}
