// A browser to read the book with. `CHROMIUM` names it; the commands of
// `cargo xtask` that need one set that.
import { chromium } from "playwright-core";

/** The value of an environment variable that has to be set. */
export function required(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set; run \`cargo xtask test-browser\``);
  }
  return value;
}

/** Starts the browser. */
export const launch = () =>
  chromium.launch({
    executablePath: required("CHROMIUM"),
    // Containers run as root, where Chromium's own sandbox cannot start.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
