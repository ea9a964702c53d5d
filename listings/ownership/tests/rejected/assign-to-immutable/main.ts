const limit = 3;
console.log("limit", limit);
limit = 4;
console.log("limit", limit);
