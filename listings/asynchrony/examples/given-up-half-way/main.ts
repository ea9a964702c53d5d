// A caller gives up on a transfer that waits between its two steps.

// ANCHOR: transfer
async function transfer(asked: () => void, bank: Promise<void>) {
  try {
    console.log("transfer: debit");
    asked();
    await bank; // an AbortSignal could tell it to stop
    console.log("transfer: credit");
  } finally {
    console.log("transfer: cleaned up");
  }
}
// ANCHOR_END: transfer

const asked = Promise.withResolvers<void>();
const bank = Promise.withResolvers<void>();
const done = transfer(asked.resolve, bank.promise);
const first = await Promise.race([
  done.then(() => "done"),
  asked.promise.then(() => "gives up"),
]);
console.log(`caller: ${first}`);
console.log("bank: answers");
bank.resolve();
await done;
