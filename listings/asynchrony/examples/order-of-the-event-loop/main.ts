// Which callback comes first?

// ANCHOR: order
function schedule(where: string): void {
  const log = (what: string) => () => console.log(`${where}: ${what}`);
  setImmediate(log("immediate"));
  process.nextTick(log("tick"));
  Promise.resolve().then(log("promise"));
  queueMicrotask(log("microtask"));
  log("code")();
}

schedule("module"); // the body of a module is run by a promise itself
setImmediate(schedule, "callback");
// ANCHOR_END: order
