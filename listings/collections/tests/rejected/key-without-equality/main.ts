interface Route {
  readonly stops: readonly string[];
}

function newRoute(): Route {
  return { stops: ["oslo", "bergen"] };
}

const minutes = new Map<Route, number>();
minutes.set(newRoute(), 390);
console.log(minutes.get(newRoute()));
