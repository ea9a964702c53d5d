// ANCHOR: layers
type Handler = (user: string) => string;

function tagged(next: Handler): Handler {
  return (user) => `[${user}] ${next(user)}`;
}

function only(allowed: string, next: Handler): Handler {
  return (user) => (user === allowed ? next(user) : "403");
}
// ANCHOR_END: layers

function settings(user: string): string {
  return `200 settings of ${user}`;
}

const handle = tagged(only("ada", settings));
console.log(handle("ada"));
console.log(handle("guest"));
