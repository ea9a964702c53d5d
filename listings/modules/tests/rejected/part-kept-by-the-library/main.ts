import { Random } from "fast-check/lib/random/generator/Random.js";

console.log(typeof Random);
