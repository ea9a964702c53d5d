import { closeSync, openSync, readSync } from "node:fs";

class Reader implements Disposable {
  readonly #fd: number;

  constructor(name: string) {
    this.#fd = openSync(name, "r");
  }

  read(): number {
    return readSync(this.#fd, new Uint8Array(16));
  }

  [Symbol.dispose](): void {
    closeSync(this.#fd);
  }
}

function open(name: string): Reader {
  using reader = new Reader(name);
  return reader;
}

console.log(`read ${open(process.execPath).read()} bytes`);
