const place = { x: 1, y: 2 };
const { x, y, z } = place;
console.log(x, y, z);
