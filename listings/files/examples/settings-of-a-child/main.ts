import { spawnSync } from "node:child_process";

// ANCHOR: child
function child(): number {
  const text = process.env.APP_PORT ?? "8080";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    console.error("APP_PORT is no port");
    return 2;
  }
  console.log(`port ${port}`);
  return 0;
}
// ANCHOR_END: child

// ANCHOR: parent
function parent(): void {
  for (const port of [undefined, "90", "http"]) {
    const env = { ...process.env, APP_PORT: port }; // undefined is left out
    const { error, status, stdout, stderr } = spawnSync(
      process.execPath,
      [import.meta.filename, "child"],
      { env, encoding: "utf8" },
    );
    if (error) throw error; // it did not start; a code is no error
    console.log(`code ${status ?? -1}`);
    console.log(`  out: ${lastLine(stdout)}`);
    console.log(`  err: ${lastLine(stderr)}`);
  }
}
// ANCHOR_END: parent

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) || "nothing";
}

if (process.argv[2] === "child") {
  process.exitCode = child(); // lets what was written reach its reader
} else {
  parent();
}
