// ANCHOR: next
type State =
  | { kind: "locked" }
  | { kind: "unlocked"; coins: number }
  | { kind: "broken" };

type Event = "coin" | "push" | "kick";

function next(state: State, event: Event): State | undefined {
  if (state.kind === "broken") return undefined;
  switch (event) {
    case "kick":
      return { kind: "broken" };
    case "coin": {
      const coins = state.kind === "unlocked" ? state.coins + 1 : 1;
      return { kind: "unlocked", coins };
    }
    case "push":
      if (state.kind === "locked") return undefined;
      if (state.coins === 1) return { kind: "locked" };
      return { kind: "unlocked", coins: state.coins - 1 };
  }
}
// ANCHOR_END: next

function text(state: State): string {
  return state.kind === "unlocked" ? `unlocked for ${state.coins}` : state.kind;
}

const events: Event[] = [
  "push",
  "coin",
  "coin",
  "push",
  "push",
  "kick",
  "coin",
];
let state: State = { kind: "locked" };
for (const event of events) {
  const then = next(state, event);
  if (then) {
    console.log(`${event}: ${text(state)} -> ${text(then)}`);
    state = then;
  } else {
    console.log(`${event}: not while ${text(state)}`);
  }
}
