type State = "placed" | "paid";

const states: readonly State[] = ["placed", "paid", "lost"];
for (const state of states) console.log(state);
