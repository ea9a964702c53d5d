// A browser to read the book with. `BROWSER` says which one, Chromium or
// Firefox as their makers ship them, and `CHROMIUM` or `FIREFOX` names its
// program; the commands of `cargo xtask` that need one set that.
import { test } from "node:test";
import { chromium, firefox } from "playwright-core";

/** The value of an environment variable that has to be set. */
export function required(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set; run \`cargo xtask test-browser\``);
  }
  return value;
}

/** Whether the tests read in Firefox. */
export const IN_FIREFOX = process.env.BROWSER === "firefox";

/** Starts the browser; Chromium with `more` arguments. */
export const launch = (...more) =>
  IN_FIREFOX
    ? firefox.launch({
        executablePath: required("FIREFOX"),
        // Firefox as it is installed, by WebDriver BiDi; without it Playwright
        // wants a build of its own.
        channel: "moz-firefox",
        // What is automated may read other files of the disk; readers' may not.
        firefoxUserPrefs: { "security.fileuri.strict_origin_policy": true },
      })
    : chromium.launch({
        executablePath: required("CHROMIUM"),
        args: [
          // A process less to hand every picture to.
          "--in-process-gpu",
          // Glyphs as on a desktop; the shell of Chromium has its own notion.
          "--font-render-hinting=slight",
          // Containers run as root, where Chromium's own sandbox cannot start.
          ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
          ...more,
        ],
      });

/** A test of what can be driven in Chromium alone (touch, paper, the system's
 *  colours, pages without scripts, leave to read the clipboard), or of what
 *  is the same in every browser. */
export const inChromium = IN_FIREFOX ? () => {} : test;
