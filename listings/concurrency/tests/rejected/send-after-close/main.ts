import { PassThrough } from "node:stream";

const jobs = new PassThrough({ objectMode: true });
jobs.write("first");
jobs.end();
for await (const job of jobs) console.log(job);
jobs.write("late");
console.log("nobody complains");
