const first = { id: 1, items: ["tea"] };
const again = { id: 1, items: ["tea"] };
console.log(`same: ${first === again}`);
