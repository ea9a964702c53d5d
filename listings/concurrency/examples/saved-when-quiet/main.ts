// A text is saved when it has not been edited for a while.
import { mock } from "node:test";

const quiet = 300;

// ANCHOR: save
class Saver {
  #latest = "";
  #timer: NodeJS.Timeout | undefined;
  #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  edit(text: string): void {
    this.#latest = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), quiet);
  }

  close(): void {
    if (this.#timer === undefined) return; // nothing to save
    clearTimeout(this.#timer);
    this.#save();
  }

  #save(): void {
    this.#timer = undefined;
    this.#write(this.#latest);
  }
}
// ANCHOR_END: save

mock.timers.enable({ apis: ["setTimeout"] }); // moved by tick() alone
const saver = new Saver((text) => console.log(`saved ${text}`));
for (const [pause, text] of [
  [0, "h"],
  [100, "he"],
  [299, "hey"],
  [301, "hey!"],
] as const) {
  mock.timers.tick(pause);
  console.log(`edit ${text}`);
  saver.edit(text);
}
saver.close();
