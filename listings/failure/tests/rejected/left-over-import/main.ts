import { setTimeout } from "node:timers/promises";

const retries = 3;
console.log("ready");
