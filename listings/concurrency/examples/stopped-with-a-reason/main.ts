// Whoever stops a job says why.
import { once } from "node:events";

// ANCHOR: reason
async function upload(signal: AbortSignal): Promise<unknown> {
  if (!signal.aborted) await once(signal, "abort");
  return signal.reason;
}

const stop = new AbortController();
const stopped = upload(stop.signal);

stop.abort("quota exceeded");
stop.abort("shutting down"); // too late
console.log(`stopped: ${await stopped}`);
// ANCHOR_END: reason
