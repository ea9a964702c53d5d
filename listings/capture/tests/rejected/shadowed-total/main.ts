const total = 0;
for (const amount of [20, 22]) {
  const total = total + amount;
}
console.log("total", total);
