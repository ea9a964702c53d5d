// One signal starts everybody, those who come late as well.

// ANCHOR: signal
let running = 0;

async function run(start: Promise<void>): Promise<void> {
  await start; // a promise that is kept stays kept
  running += 1;
}

const { promise: start, resolve: go } = Promise.withResolvers<void>();
const runners = [1, 2, 3].map(() => run(start));
console.log(`running: ${running}`);
go();
await Promise.all(runners);
console.log(`running: ${running}`);

await run(start);
console.log(`running: ${running}`);
// ANCHOR_END: signal
