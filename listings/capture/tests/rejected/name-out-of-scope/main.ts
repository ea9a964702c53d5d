const guests = ["ada", "brian"];
if (guests.length > 1) {
  const greeting = "hello all";
  console.log(greeting);
}
console.log(`${greeting} again`);
