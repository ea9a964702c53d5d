// Node has it, and TypeScript knows it as a part of browsers only.
/// <reference lib="dom" />

type Exports = {
  memory: WebAssembly.Memory;
  allocate(length: number): number;
  release(start: number, length: number): void;
  make_slug(start: number, length: number): bigint;
};

// Makes slugs in WebAssembly. After an error the next call begins with a new
// instance: a panic leaves the old one as it stood.
export class Slugs {
  readonly #module: WebAssembly.Module;
  #exports: Exports | undefined;

  constructor(code: Uint8Array<ArrayBuffer>) {
    this.#module = new WebAssembly.Module(code);
  }

  slug(title: Uint8Array): string {
    this.#exports ??= new WebAssembly.Instance(this.#module).exports as Exports;
    try {
      return makeSlug(this.#exports, title);
    } catch (error) {
      this.#exports = undefined;
      throw error;
    }
  }
}

// ANCHOR: border
function makeSlug(wasm: Exports, title: Uint8Array): string {
  const start = wasm.allocate(title.length);
  // A new view each time: a memory that grows leaves the old ones empty.
  new Uint8Array(wasm.memory.buffer).set(title, start);
  const made = wasm.make_slug(start, title.length);
  const at = Number(made >> 32n);
  const size = Number(made & 0xffff_ffffn);
  const bytes = new Uint8Array(wasm.memory.buffer, at, size);
  const slug = new TextDecoder().decode(bytes);
  wasm.release(start, title.length);
  wasm.release(at, size);
  return slug;
}
// ANCHOR_END: border
