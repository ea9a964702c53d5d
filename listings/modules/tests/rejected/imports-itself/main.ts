import * as other from "./main.ts";

export function greeting(): string {
  return "hello";
}

console.log(other.greeting());
