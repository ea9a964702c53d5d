// Requests leave at one per tick of a clock that is handed in.

// ANCHOR: pace
/** Sends one request per tick; setInterval of timers/promises gives ticks. */
async function sendAll(
  requests: string[],
  ticks: AsyncIterable<number>,
  send: (at: number, request: string) => void,
): Promise<void> {
  const waiting = requests.values();
  for await (const at of ticks) {
    const { value: request, done } = waiting.next();
    if (done) return; // which ends the ticks too
    send(at, request);
  }
}
// ANCHOR_END: pace

async function* clock(every: number): AsyncGenerator<number> {
  for (let at = 0; ; at += every) yield at;
}

await sendAll(["a", "b", "c"], clock(100), (at, request) => {
  console.log(`${at} ms: ${request}`);
});
