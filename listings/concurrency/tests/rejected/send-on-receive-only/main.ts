async function consume(jobs: ReadableStream<string>): Promise<void> {
  for await (const job of jobs) {
    if (job === "broken") jobs.enqueue("try again");
    console.log(job);
  }
}

await consume(ReadableStream.from(["broken"]));
