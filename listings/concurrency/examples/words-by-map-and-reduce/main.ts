// Count the words of each text on a thread of its own, then add up.
import { once } from "node:events";
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from "node:worker_threads";

type Words = Map<string, number>;

const texts = [
  "the cat saw the dog",
  "the dog saw nothing",
  "nothing saw the cat",
];

function count(text: string): Words {
  const words: Words = new Map();
  for (const [word] of text.matchAll(/\S+/g)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

// ANCHOR: total
async function onThread(text: string): Promise<Words> {
  const worker = new Worker(import.meta.filename, { workerData: text });
  const [words] = await once(worker, "message"); // a copy
  return words;
}

async function total(texts: string[]): Promise<Words> {
  const sum: Words = new Map();
  for (const words of await Promise.all(texts.map(onThread))) {
    for (const [word, n] of words) sum.set(word, (sum.get(word) ?? 0) + n);
  }
  return sum;
}
// ANCHOR_END: total

if (isMainThread) {
  const words = await total(texts);
  for (const word of [...words.keys()].sort()) {
    console.log(`${word} ${words.get(word)}`);
  }
} else {
  parentPort?.postMessage(count(workerData));
}
