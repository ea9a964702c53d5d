function work(signal?: AbortSignal): void {
  console.log(`working, with a limit: ${signal !== undefined}`);
}

AbortSignal.timeout(3_600_000);
work();
