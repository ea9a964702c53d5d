import { setImmediate } from "node:timers/promises";

class Connection {
  #question = "";

  async ask(question: string): Promise<string> {
    this.#question = question;
    await setImmediate();
    return `${this.#question}!`;
  }
}

const connection = new Connection();
const answers = await Promise.all([
  connection.ask("time"),
  connection.ask("date"),
]);
console.log(answers.join(" "));
