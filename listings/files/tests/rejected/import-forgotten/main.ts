const path = join("a", "b.txt");
console.log(path);
