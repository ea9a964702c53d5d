function serve(work: () => Promise<void>): void {
  try {
    work();
  } catch (error) {
    console.log(`caught: ${error}`);
  }
}

console.log("serving");
serve(async () => {
  throw new Error("no such user");
});
setImmediate(() => console.log("goes on"));
