function serveTwice(handler: () => string[]): void {
  for (let call = 1; call <= 2; call++) {
    const jobs = handler();
    console.log(`call ${call} got ${jobs.length} jobs`);
    jobs.length = 0;
  }
}

const jobs = ["sweep", "paint"];
serveTwice(() => jobs);
