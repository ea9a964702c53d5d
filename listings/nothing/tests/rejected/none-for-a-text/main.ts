let name = "ada";
console.log(name);
name = null;
console.log(name);
