import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { run, test } from "node:test";

// ANCHOR: code
interface Mailer {
  send(to: string, text: string): void; // throws
}

function remind(
  mailer: Mailer,
  names: readonly string[],
): { sent: number; failures: string[] } {
  const failures: string[] = [];
  for (const name of names) {
    try {
      mailer.send(`${name}@example.org`, `Hello ${name}`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failures.push(`${name}: ${error.message}`);
    }
  }
  return { sent: names.length - failures.length, failures };
}
// ANCHOR_END: code

// ANCHOR: test
class Memory implements Mailer {
  readonly sent: string[] = [];
  private readonly refused: string; // the address that fails

  constructor(refused: string) {
    this.refused = refused;
  }

  send(to: string, text: string): void {
    if (to === this.refused) throw new Error("mailbox full");
    this.sent.push(`${to}: ${text}`);
  }
}

function oneFailureDoesNotStopTheOthers(): void {
  const mailer = new Memory("brian@example.org");
  const { sent, failures } = remind(mailer, ["ada", "brian", "cora"]);
  strictEqual(sent, 2);
  deepStrictEqual(failures, ["brian: mailbox full"]);
  deepStrictEqual(mailer.sent, [
    "ada@example.org: Hello ada",
    "cora@example.org: Hello cora",
  ]);
}
// ANCHOR_END: test

// `node --test` would start a process for this file; so does `run`.
if (process.env["NODE_TEST_CONTEXT"] === undefined) {
  let verdict = "PASS";
  for await (const event of run({ files: [import.meta.filename] })) {
    if (event.type === "test:fail") verdict = "FAIL";
  }
  console.log(verdict);
} else {
  test("one failure does not stop others", oneFailureDoesNotStopTheOthers);
}
