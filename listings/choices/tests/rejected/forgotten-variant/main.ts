type State = "placed" | "paid" | "refunded";

function label(state: State): string {
  switch (state) {
    case "placed":
      return "placed";
    case "paid":
      return "paid";
  }
  const unreachable: never = state;
  return unreachable;
}

const states: readonly State[] = ["placed", "paid", "refunded"];
for (const state of states) console.log(`[${label(state)}]`);
