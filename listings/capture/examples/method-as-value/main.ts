class User {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  greet(): string {
    return `hello ${this.name}`;
  }
}

// ANCHOR: bind
const user = new User("ada");
const before = user.greet.bind(user); // without bind, this is undefined
user.name = "brian";
const after = () => user.greet();
const unbound = User.prototype.greet;

console.log(`bound before: ${before()}`);
console.log(`bound after: ${after()}`);
console.log(`unbound: ${unbound.call(user)}`);
// ANCHOR_END: bind
