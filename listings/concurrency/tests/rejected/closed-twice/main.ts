let queue: ReadableStreamDefaultController<string> | undefined;
const jobs = new ReadableStream<string>({
  start(controller) {
    queue = controller;
  },
});
queue?.enqueue("wash");
queue?.close();
for await (const job of jobs) console.log(job);
queue?.close();
