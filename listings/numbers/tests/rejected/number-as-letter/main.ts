const code = 66;
const letter = String(code);
console.log(`seat ${letter}`);
