// ANCHOR: check
function ensure(holds: boolean, words: string): asserts holds {
  if (!holds) throw new Error(`not so: ${words}`);
}

function book(seats: number, free: number): void {
  // The second text is written by hand, and nobody keeps it true.
  ensure(seats > 0, "seats > 0");
  ensure(seats <= free, "seats <= free");
}
// ANCHOR_END: check

for (const seats of [2, 0, 9]) {
  try {
    book(seats, 5);
    console.log(`booked ${seats}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(error.message);
  }
}
