// Closing a queue ends the sending; what is in it is still received.

// ANCHOR: drain
const jobs = new ReadableStream<string>({
  start(queue) {
    queue.enqueue("wash");
    queue.enqueue("dry");
    queue.close();
  },
});

const reader = jobs.getReader();
while (true) {
  const { value, done } = await reader.read();
  if (done) break;
  console.log(value);
}
for (let n = 0; n < 2; n++) {
  const { value, done } = await reader.read(); // undefined, without waiting
  console.log(`${JSON.stringify(value ?? "")} ${!done}`);
}
// ANCHOR_END: drain
