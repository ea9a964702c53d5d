// ANCHOR: errors
class NotFound extends Error {}

class TooLarge extends Error {
  readonly size: number;
  readonly limit: number;

  constructor(size: number, limit: number) {
    super(`${size} of ${limit}`);
    this.size = size;
    this.limit = limit;
  }
}

function status(run: () => void): string {
  try {
    run();
    return "200";
  } catch (error) {
    // No signature says what may arrive here.
    if (error instanceof NotFound) return "404";
    if (error instanceof TooLarge)
      return `413, ${error.size} of ${error.limit}`;
    return "500";
  }
}
// ANCHOR_END: errors

function open(name: string): void {
  switch (name) {
    case "notes.txt":
      return;
    case "film.mp4":
      throw new TooLarge(900, 500);
    case "broken.txt":
      throw new Error("checksum");
    default:
      throw new NotFound(name);
  }
}

for (const name of ["notes.txt", "diary.txt", "film.mp4", "broken.txt"]) {
  console.log(`${name}: ${status(() => open(name))}`);
}
