// Stopping goes from the parent to the children, not back.

// ANCHOR: stop
const stopServer = new AbortController();
const stopFirst = new AbortController();
const stopSecond = new AbortController();

const server = stopServer.signal;
const first = AbortSignal.any([server, stopFirst.signal]);
const second = AbortSignal.any([server, stopSecond.signal]);
function show(): void {
  console.log(`  server: ${server.aborted}`);
  console.log(`  first: ${first.aborted}`);
  console.log(`  second: ${second.aborted}`);
}

stopFirst.abort();
console.log("first request stopped");
show();
stopServer.abort();
console.log("server stopped");
show();
// ANCHOR_END: stop
