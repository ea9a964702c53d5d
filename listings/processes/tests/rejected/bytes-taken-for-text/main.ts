import { execFileSync } from "node:child_process";

const printed = execFileSync("echo", ["hi"]);
console.log("it said", printed.trim());
