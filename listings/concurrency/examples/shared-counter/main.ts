// Four tasks count visits in one map.
import { setImmediate } from "node:timers/promises";

// ANCHOR: counter
class Visits {
  readonly byPage = new Map<string, number>();

  // No lock: one thread runs this, and nothing in it awaits.
  record(page: string): void {
    this.byPage.set(page, (this.byPage.get(page) ?? 0) + 1);
  }
}
// ANCHOR_END: counter

const visits = new Visits();
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let i = 0; i < 500; i++) {
      visits.record("/home");
      visits.record("/about");
      if (i % 100 === 0) await setImmediate();
    }
  }),
);

for (const page of [...visits.byPage.keys()].sort()) {
  console.log(`${page} ${visits.byPage.get(page)}`);
}
