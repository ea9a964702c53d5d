const start = new Date(1_000_000);
const end = new Date(3_000_000);
const middle = (start + end) / 2;
console.log(middle);
