let name = "ada";
const greeter = Promise.resolve().then(() => console.log(`hello ${name}`));
name = "brian";
await greeter;
console.log(`next is ${name}`);
