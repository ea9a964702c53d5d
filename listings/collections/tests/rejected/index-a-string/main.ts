const status = "👍 done";
const first = status[0];
console.log(first);
