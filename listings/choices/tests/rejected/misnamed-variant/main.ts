type State = "placed" | "cancelled";

function isOpen(state: State): boolean {
  return state !== "canceled";
}

console.log(isOpen("cancelled"));
console.log(isOpen("placed"));
