// A stop signal and a job are ready at the same time: which is served?

// ANCHOR: select
function stopFirst(
  stop: Promise<"stop">,
  job: Promise<"job">,
): Promise<"stop" | "job"> {
  return Promise.race([stop, job]); // from the left
}

const either = stopFirst; // there is no fair race to choose

function withoutWaiting(
  stop: Promise<"stop">,
  job: Promise<"job">,
): Promise<"stop" | "job" | "nothing"> {
  return Promise.race([stop, job, Promise.resolve("nothing" as const)]);
}
// ANCHOR_END: select

const rounds = 1000;

const stop = Promise.withResolvers<"stop">();
const job = Promise.withResolvers<"job">();
const first = await withoutWaiting(stop.promise, job.promise);
console.log(`before either: ${first}`);

stop.resolve("stop");
job.resolve("job");
let stops = 0;
for (let n = 0; n < rounds; n++) {
  if ((await either(stop.promise, job.promise)) === "stop") stops += 1;
}
console.log(`both served: ${stops > 0 && stops < rounds}`);

stops = 0;
for (let n = 0; n < rounds; n++) {
  if ((await stopFirst(stop.promise, job.promise)) === "stop") stops += 1;
}
console.log(`stop first: ${stops} of ${rounds}`);
