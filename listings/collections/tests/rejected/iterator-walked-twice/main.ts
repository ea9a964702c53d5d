const lengths = [4, 5, 3].values();
let total = 0;
let count = 0;
for (const length of lengths) {
  total += length;
}
for (const _ of lengths) {
  count += 1;
}
console.log("mean", total / count);
