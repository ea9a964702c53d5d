const user: number = process.getuid();
console.log(user >= 0);
