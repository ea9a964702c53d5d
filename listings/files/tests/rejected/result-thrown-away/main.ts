const names = ["ada", "bob"];
names.concat("eve");
console.log(`${names.length} names`);
