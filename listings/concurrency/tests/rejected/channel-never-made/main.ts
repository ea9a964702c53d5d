let jobs: WritableStreamDefaultWriter<string>;
console.log("sending");
await jobs.write("wash");
