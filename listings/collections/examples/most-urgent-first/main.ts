// ANCHOR: queue
interface Job {
  readonly due: number;
  readonly name: string;
}

/** Kept in order, the last one due first; a push moves what comes after. */
class Queue {
  private readonly jobs: Job[] = [];

  push(job: Job): void {
    let low = 0;
    let high = this.jobs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.jobs[middle];
      if (other !== undefined && other.due > job.due) low = middle + 1;
      else high = middle;
    }
    this.jobs.splice(low, 0, job);
  }

  pop(): Job | undefined {
    return this.jobs.pop();
  }
}

const jobs = new Queue();
jobs.push({ due: 30, name: "report" });
jobs.push({ due: 10, name: "backup" });
jobs.push({ due: 20, name: "mail" });
for (let next = jobs.pop(); next !== undefined; next = jobs.pop()) {
  console.log(next.due, next.name);
}
// ANCHOR_END: queue
