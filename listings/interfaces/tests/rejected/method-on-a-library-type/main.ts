declare global {
  interface Date {
    /** Days since the epoch. */
    epochDay(): string;
  }
}

const start = new Date(0);
console.log(start.epochDay());
