// ANCHOR: create
interface User {
  readonly name: string;
  readonly createdAt: Date;
}

function createUser(name: string, now: Date): User {
  return { name, createdAt: now }; // the caller gets a reference
}
// ANCHOR_END: create

const now = new Date(1_767_225_600_000);
const user = createUser("ada", now);
console.log(`${user.name} joined at ${user.createdAt.getTime() / 1000}`);
