import { spawnSync } from "node:child_process";

// ANCHOR: end
function save(exitInside: boolean): number {
  console.log("opened");
  try {
    if (exitInside) process.exit(2);
    return 2;
  } finally {
    console.log("closed");
  }
}

function child(way: string): void {
  // The process ends with this status when nothing is left to do.
  process.exitCode = save(way === "exit inside");
}
// ANCHOR_END: end

const [way] = process.argv.slice(2);
if (way !== undefined) {
  child(way);
} else {
  for (const way of ["exit inside", "return first"]) {
    const args = [import.meta.filename, way];
    const ended = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (ended.error !== undefined) throw ended.error; // it was not started
    const printed = JSON.stringify(ended.stdout);
    console.log(`${way}: ${printed}, status ${ended.status}`);
  }
}
