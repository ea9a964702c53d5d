// Three worker threads, one queue, a result or an error for each job.
import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

type Result = { input: string; value?: number; error?: string };

// ANCHOR: workers
async function runAll(inputs: string[], workers: number): Promise<Result[]> {
  const jobs = inputs.values(); // all workers draw from it
  const results: Result[] = [];
  async function employ(): Promise<void> {
    const worker = new Worker(import.meta.filename);
    try {
      for (const input of jobs) {
        worker.postMessage(input);
        const [result] = await once(worker, "message");
        results.push(result);
      }
    } finally {
      await worker.terminate();
    }
  }
  await Promise.all(Array.from({ length: workers }, employ));
  return results;
}
// ANCHOR_END: workers

function square(input: string): Result {
  const number = Number(input);
  if (!/^[+-]?\d+$/.test(input) || !Number.isSafeInteger(number)) {
    return { input, error: `${JSON.stringify(input)} is not a number` };
  }
  return { input, value: number ** 2 };
}

if (isMainThread) {
  const all = await runAll(["1", "2", "x", "4", "", "6"], 3);
  all.sort((a, b) => (a.input < b.input ? -1 : 1));
  for (const { input, value, error } of all) {
    console.log(error ?? `${input} -> ${value}`);
  }
} else {
  parentPort?.on("message", (input) => {
    parentPort?.postMessage(square(input));
  });
}
