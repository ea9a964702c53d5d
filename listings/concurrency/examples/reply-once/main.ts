// A question gets one answer, or the news that there will be none.

// ANCHOR: ask
type Reply = (answer: string) => void;

async function ask(serve: (reply: Reply) => Promise<void>): Promise<string> {
  // Only the first call of the two counts; later ones do nothing.
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  serve(resolve).then(() => reject(new Error("no reply")), reject);
  return promise;
}
// ANCHOR_END: ask

const servers: ((reply: Reply) => Promise<void>)[] = [
  async (reply) => reply("42"),
  async () => {}, // forgets to answer
];
for (const serve of servers) {
  try {
    console.log(`answer: ${await ask(serve)}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`error: ${error.message}`);
  }
}
