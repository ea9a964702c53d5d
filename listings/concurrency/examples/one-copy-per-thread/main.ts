// A variable of which each thread has its own copy.
import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

// ANCHOR: local
let calls = 0; // each worker loads the module anew

function call(): number {
  calls += 1;
  return calls;
}
// ANCHOR_END: local

if (isMainThread) {
  call();
  call();
  console.log(`here: ${call()}`);
  const worker = new Worker(import.meta.filename);
  const [there] = await once(worker, "message");
  console.log(`on another thread: ${there}`);
} else {
  parentPort?.postMessage(call());
}
