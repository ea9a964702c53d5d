interface Runner {
  readonly name: string;
  readonly minutes: number;
}

// ANCHOR: sort
const arrivals: readonly Runner[] = [
  { name: "dan", minutes: 31 },
  { name: "bea", minutes: 28 },
  { name: "ada", minutes: 31 },
  { name: "cyd", minutes: 28 },
];

// Stable by the language's standard since 2019.
const ranked = arrivals.toSorted((a, b) => a.minutes - b.minutes);

show("arrived", arrivals);
show("ranked", ranked);
// ANCHOR_END: sort

function show(title: string, runners: readonly Runner[]): void {
  console.log(`${title}: ${runners.map(({ name }) => name).join(" ")}`);
}
