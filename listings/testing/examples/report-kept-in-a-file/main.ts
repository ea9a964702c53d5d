import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// ANCHOR: golden
/** Compares `got` with what `path` holds, or writes it there. */
function checkFile(path: string, got: string, update: boolean): void {
  if (update) {
    writeFileSync(path, got);
    return;
  }
  const want = readFileSync(path, "utf8").split("\n");
  const lines = got.split("\n");
  for (let i = 0; i < Math.max(want.length, lines.length); i++) {
    if (want[i] === lines[i]) continue;
    const places = [want[i], lines[i]].map(shown);
    throw new Error(`line ${i + 1}: want ${places[0]}, got ${places[1]}`);
  }
}

function shown(line: string | undefined): string {
  return line === undefined ? "the end" : JSON.stringify(line);
}
// ANCHOR_END: golden

function report(amounts: readonly number[]): string {
  const row = (name: string | number, amount: number) =>
    `${name}: ${String(amount).padStart(6)}\n`;
  const rows = amounts.map((amount, i) => row(i + 1, amount));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return rows.join("") + row("=", total);
}

const folder = mkdtempSync(join(tmpdir(), "golden-"));
const path = join(folder, "report.txt");
// A flag says whether to update: node --test --test-update-snapshots
const steps: [number[], boolean][] = [
  [[20, 22], true],
  [[20, 22], false],
  [[20, 9], false],
];
for (const [amounts, update] of steps) {
  try {
    checkFile(path, report(amounts), update);
    console.log("passes, updated:", update);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log("fails:", error.message);
  }
}
rmSync(folder, { recursive: true });
