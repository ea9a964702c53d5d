// Lend a connection to a function, and close it whatever happens.
import { setImmediate } from "node:timers/promises";

class Connection {
  #questions = 0;

  async ask(question: string): Promise<string> {
    this.#questions += 1;
    await setImmediate();
    if (question === "") throw new Error("no answer");
    return `${question}!`;
  }

  async close(): Promise<void> {
    await setImmediate();
    console.log(`closed after ${this.#questions} questions`);
  }
}

// ANCHOR: lend
async function withConnection<T>(
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = new Connection();
  try {
    return await work(connection); // without await it would close too early
  } finally {
    await connection.close();
  }
}

const answers: string[] = [];
for (const questions of [
  ["a", "b"],
  ["c", "", "d"],
]) {
  try {
    await withConnection(async (connection) => {
      for (const question of questions) {
        answers.push(await connection.ask(question));
      }
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`error: ${error.message}`);
  }
}
for (const answer of answers) console.log(answer);
// ANCHOR_END: lend
