// Three sensors report into one iterator, which ends after the last of them.
import { setImmediate } from "node:timers/promises";

type Reading = { sensor: string; celsius: number };

async function* sensor(
  sensor: string,
  ...values: number[]
): AsyncGenerator<Reading> {
  for (const celsius of values) {
    await setImmediate();
    yield { sensor, celsius };
  }
}

// ANCHOR: merge
async function* merge<T>(...sources: AsyncGenerator<T>[]): AsyncGenerator<T> {
  type Source = AsyncGenerator<T>;
  const asked = new Map<Source, Promise<[Source, IteratorResult<T>]>>();
  const ask = (source: Source) =>
    asked.set(
      source,
      source.next().then((result) => [source, result]),
    );
  sources.forEach(ask);
  try {
    while (asked.size > 0) {
      const [source, { done, value }] = await Promise.race(asked.values());
      asked.delete(source);
      if (done) continue;
      ask(source); // at the end of the line, so that each gets its turn
      yield value;
    }
  } finally {
    await Promise.all([...asked.keys()].map((s) => s.return(undefined)));
  }
}
// ANCHOR_END: merge

const all = merge(
  sensor("attic", 31, 32),
  sensor("cellar", 11, 12, 13),
  sensor("shed"),
);
const bySensor = new Map<string, number[]>();
for await (const { sensor, celsius } of all) {
  bySensor.set(sensor, [...(bySensor.get(sensor) ?? []), celsius]);
}
for (const name of ["attic", "cellar", "shed"]) {
  const readings = bySensor.get(name) ?? [];
  console.log(`${name}: ${readings.length} readings`);
  for (const celsius of readings) console.log(`  ${celsius}`);
}
