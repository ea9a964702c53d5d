// One JSON object a line for each test that ended: what `cargo xtask
// test-browser` reads.
import path from "node:path";

/** What a failed test says: its message, and what it found where that is a
 *  list. */
function words(error) {
  const cause = error.cause ?? error;
  const message = cause.message ?? String(cause);
  const [first] = message.split("\n");
  return Array.isArray(cause.actual)
    ? [first, ...cause.actual.map((item) => `- ${item}`)].join("\n")
    : message;
}

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    const { error, type: kind } = data.details;
    // A group fails because of its members, which were reported.
    if (kind === "suite" || error?.failureType === "subtestsFailed") continue;
    const test = {
      file: path.basename(data.file ?? data.name),
      name: data.name,
      fault: type === "test:fail" ? words(error) : null,
    };
    yield `${JSON.stringify(test)}\n`;
  }
}
