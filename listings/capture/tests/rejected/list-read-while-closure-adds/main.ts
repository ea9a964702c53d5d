const names = ["ada"];
const add = (name: string) => names.push(name);
add("brian");
const kept = names;
add("carol");
console.log(`kept ${kept.length}, now ${names.length}`);
