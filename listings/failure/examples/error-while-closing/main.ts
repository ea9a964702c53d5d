class Upload implements Disposable {
  readonly #writeError: Error | undefined;
  readonly #closeError: Error | undefined;

  constructor(writeError?: Error, closeError?: Error) {
    this.#writeError = writeError;
    this.#closeError = closeError;
  }

  write(_text: string): void {
    if (this.#writeError) throw this.#writeError;
  }

  [Symbol.dispose](): void {
    if (this.#closeError) throw this.#closeError;
  }
}

// ANCHOR: save
function save(upload: Upload, text: string): void {
  using out = upload; // if both fail, a SuppressedError carries the two
  out.write(text);
}

function messages(error: unknown): string[] {
  if (error instanceof SuppressedError) {
    return [...messages(error.suppressed), ...messages(error.error)];
  }
  return [error instanceof Error ? error.message : String(error)];
}
// ANCHOR_END: save

const full = new Error("write: disk full");
const down = new Error("close: link down");
for (const upload of [
  new Upload(),
  new Upload(undefined, down),
  new Upload(full, down),
]) {
  try {
    save(upload, "hello");
    console.log("saved");
  } catch (error) {
    console.log(`not saved: ${messages(error).join(", ")}`);
  }
}
