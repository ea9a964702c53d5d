// ANCHOR: state
const states = ["placed", "paid", "shipped"] as const;

type State = (typeof states)[number]; // "placed" | "paid" | "shipped"

function parseState(text: string): State {
  const state = states.find((name) => name === text);
  if (state === undefined) throw new Error(`"${text}" is no order state`);
  return state;
}

const next: Record<State, State | undefined> = {
  placed: "paid",
  paid: "shipped",
  shipped: undefined, // every state must have its line here
};
// ANCHOR_END: state

for (const text of ["placed", "paid", "shipped", "lost"]) {
  try {
    const state = parseState(text);
    const after = next[state];
    console.log(after ? `${state}, then ${after}` : `${state} is the end`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(error.message);
  }
}
