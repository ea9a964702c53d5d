// A log has to be flushed when it is closed, and flushing waits.
import { setImmediate } from "node:timers/promises";

// ANCHOR: save
class Log implements AsyncDisposable {
  lines: string[] = [];

  async [Symbol.asyncDispose](): Promise<void> {
    await setImmediate(); // waits for the disk
    console.log(`  flushed: ${this.lines.length}`);
  }
}

async function save(lines: string[]): Promise<void> {
  await using log = new Log(); // closed on every way out
  for (const line of lines) {
    if (line === "") throw new Error("empty line");
    log.lines.push(line);
  }
}
// ANCHOR_END: save

for (const lines of [
  ["a", "b"],
  ["a", "", "c"],
]) {
  console.log(`save ${lines.length} lines`);
  try {
    await save(lines);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`  error: ${error.message}`);
  }
}
