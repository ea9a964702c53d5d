// The first attempt to connect fails: what does the next caller get?

// ANCHOR: once
let attempts = 0;

async function connect(): Promise<string> {
  attempts += 1;
  if (attempts === 1) throw new Error("the database is down");
  return "connected";
}

let connecting: Promise<string> | undefined;

// The rejected promise is kept; to try again, forget it in a catch.
function database(): Promise<string> {
  connecting ??= connect();
  return connecting;
}
// ANCHOR_END: once

for (let call = 1; call <= 3; call++) {
  try {
    console.log(await database());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(error.message);
  }
}
console.log(`attempts: ${attempts}`);
