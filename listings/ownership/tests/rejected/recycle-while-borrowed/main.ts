class Pool {
  readonly #free: Uint8Array[] = [];

  take(): Uint8Array {
    return this.#free.pop() ?? new Uint8Array(8);
  }

  put(buffer: Uint8Array): void {
    this.#free.push(buffer);
  }
}

const buffers = new Pool();
const first = buffers.take();
new TextEncoder().encodeInto("user ada", first);
const name = first.subarray(5);
buffers.put(first);

const second = buffers.take();
new TextEncoder().encodeInto("user bob", second);
const text = new TextDecoder().decode(name);
console.log(`${text}, in a buffer of ${second.length} bytes`);
