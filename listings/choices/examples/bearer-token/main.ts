interface User {
  readonly name: string;
  readonly suspended: boolean;
}

// ANCHOR: greet
function greet(header: string, sessions: ReadonlyMap<string, User>): string {
  const token = /^Bearer (.*)$/.exec(header)?.[1];
  const user = token === undefined ? undefined : sessions.get(token);
  return user && !user.suspended ? `hello ${user.name}` : "sign in";
}
// ANCHOR_END: greet

const sessions = new Map([
  ["a1", { name: "ada", suspended: false }],
  ["b2", { name: "brian", suspended: true }],
]);
for (const header of ["Bearer a1", "Bearer b2", "Bearer zz", "Basic a1"]) {
  console.log(`${header}: ${greet(header, sessions)}`);
}
