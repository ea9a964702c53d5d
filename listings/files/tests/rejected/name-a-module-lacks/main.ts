import { openFileSync } from "node:fs";

console.log(openFileSync("a.txt"));
