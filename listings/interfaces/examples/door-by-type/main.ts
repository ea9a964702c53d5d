// ANCHOR: door
type Open = { readonly opened: number; close(): Closed };

type Closed = {
  readonly opened: number;
  open(): Open;
  lock(code: string): Locked;
};

type Locked = {
  readonly opened: number;
  unlock(code: string): Closed; // throws when the code is wrong
};

function openDoor(opened: number): Open {
  return { opened, close: () => closedDoor(opened) };
}

function closedDoor(opened: number): Closed {
  return {
    opened,
    open: () => openDoor(opened + 1),
    lock: (code) => lockedDoor(opened, code),
  };
}

function lockedDoor(opened: number, right: string): Locked {
  return {
    opened,
    unlock(code) {
      if (code !== right) throw new Error("wrong code");
      return closedDoor(opened);
    },
  };
}
// ANCHOR_END: door

const closed = closedDoor(0);
const locked = closed.open().close().lock("1234");
try {
  locked.unlock("0000");
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("error:", error.message);
}
const unlocked = locked.unlock("1234"); // closed is still there, too
console.log(`opened ${unlocked.open().opened} times`);
