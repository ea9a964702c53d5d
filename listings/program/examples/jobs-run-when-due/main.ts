// ANCHOR: schedule
interface Job {
  due: number;
  name: string;
  every?: number; // left out or 0: once
}

class Schedule {
  #waiting: Job[] = []; // sorted; there is no heap to take from a library

  add(job: Job): void {
    // After those of the same time, which came earlier.
    const later = this.#waiting.findIndex(({ due }) => due > job.due);
    const place = later < 0 ? this.#waiting.length : later;
    this.#waiting.splice(place, 0, job);
  }

  runUntil(now: number): void {
    for (;;) {
      const [next] = this.#waiting;
      if (!next || next.due > now) return;
      this.#waiting.shift();
      console.log(`${next.due} ${next.name}`);
      if (next.every) {
        this.add({ ...next, due: next.due + next.every });
      }
    }
  }

  get size(): number {
    return this.#waiting.length;
  }
}
// ANCHOR_END: schedule

const schedule = new Schedule();
schedule.add({ due: 30, name: "report" });
schedule.add({ due: 10, name: "backup", every: 20 });
schedule.add({ due: 10, name: "mail" });
for (const now of [5, 30, 50]) {
  console.log(`until ${now}`);
  schedule.runUntil(now);
}
console.log(`${schedule.size} waiting`);
