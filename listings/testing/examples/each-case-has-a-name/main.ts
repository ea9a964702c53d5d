import { ok } from "node:assert/strict";
import { run, test } from "node:test";

// ANCHOR: code
const UNITS = new Map([
  ["h", 3600],
  ["m", 60],
  ["s", 1],
]);

/** Reads a duration such as 1h30m. */
function seconds(text: string): number {
  let total = 0;
  let digits = "";
  for (const c of text) {
    if (c >= "0" && c <= "9") {
      digits += c;
      continue;
    }
    const unit = UNITS.get(c);
    if (unit === undefined) throw new Error(`"${c}" is no unit`);
    if (digits === "") throw new Error("no number"); // Number("") is 0
    total += Number(digits) * unit;
    if (total > 0xffff_ffff) throw new Error("too long");
    digits = "";
  }
  return total;
}
// ANCHOR_END: code

// ANCHOR: table
const cases = [
  { name: "one-unit", text: "45m", want: 2700 },
  { name: "two-units", text: "1h30m", want: 5400 },
  { name: "zero", text: "0s", want: 0 },
  { name: "largest", text: "4294967295s", want: 4_294_967_295 },
  { name: "too-large", text: "4294967295s1s", want: "an error" },
  { name: "negative", text: "-5m", want: "an error" },
  { name: "nothing", text: "", want: "an error" },
  { name: "no-number", text: "h", want: "an error" },
  { name: "no-unit", text: "1h30", want: "an error" },
] as const;

function outcome(text: string): number | "an error" {
  try {
    return seconds(text);
  } catch {
    return "an error";
  }
}

// One alone: node --test --test-name-pattern=no-unit
function testSeconds(): void {
  for (const { name, text, want } of cases) {
    test(name, () => {
      const got = outcome(text);
      ok(got === want, `"${text}" gives ${got}, want ${want}`);
    });
  }
}
// ANCHOR_END: table

// `node --test` would start a process for this file; so does `run`.
if (process.env["NODE_TEST_CONTEXT"] === undefined) {
  let failed = 0;
  for await (const event of run({ files: [import.meta.filename] })) {
    if (event.type !== "test:fail") continue;
    failed += 1;
    console.log(`${event.data.name}: ${event.data.details.error.message}`);
  }
  console.log(`${failed} of ${cases.length} cases fail`);
} else {
  testSeconds();
}
