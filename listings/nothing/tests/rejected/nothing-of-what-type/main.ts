const found = null;
console.log(`nothing found: ${found === null}`);
