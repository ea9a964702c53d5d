interface Person {
  readonly name: string;
  readonly team: string;
}

// ANCHOR: group
function groupByTeam(people: readonly Person[]): Map<string, Person[]> {
  return Map.groupBy(people, ({ team }) => team);
}
// ANCHOR_END: group

const teams = groupByTeam([
  { name: "ada", team: "search" },
  { name: "grace", team: "maps" },
  { name: "alan", team: "search" },
]);
for (const team of [...teams.keys()].sort()) {
  const names = (teams.get(team) ?? []).map(({ name }) => name);
  console.log(`${team}: ${names.join(", ")}`);
}
