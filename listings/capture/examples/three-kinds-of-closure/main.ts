// ANCHOR: kinds
function readTwice(read: () => number): number {
  return read() + read();
}

function changeTwice(change: () => void): void {
  change();
  change();
}

// Only the comment says that handOver is called once.
function finish<T>(handOver: () => T): T {
  return handOver();
}
// ANCHOR_END: kinds

const log = ["open"];
console.log(`read twice: ${readTwice(() => log.length)}`);
changeTwice(() => log.push("read"));
const entries = finish(() => log);
console.log(`handed over: [${entries.join(" ")}]`);
