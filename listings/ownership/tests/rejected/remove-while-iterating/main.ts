const scores = [5, 6, 20, 7];
for (const [i, score] of scores.entries()) {
  if (score < 10) {
    scores.splice(i, 1);
  }
}
console.log(scores.join(" "));
