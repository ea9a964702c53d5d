const ascending = (a: number, b: number) => a - b;

function median(scores: readonly number[]): number | undefined {
  scores.sort(ascending);
  return scores[Math.floor(scores.length / 2)];
}

const byDate = [9, 1, 5];
console.log(`median ${median(byDate)}`);
console.log(`by date ${byDate.join(" ")}`);
