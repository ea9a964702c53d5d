// ANCHOR: lookup
function describe(stock: ReadonlyMap<string, number>, article: string): string {
  const left = stock.get(article);
  if (left === undefined) return "unknown article";
  return left === 0 ? "sold out" : `${left} left`;
}
// ANCHOR_END: lookup

const stock = new Map([
  ["tea", 3],
  ["salt", 0],
]);
for (const article of ["tea", "salt", "saffron"]) {
  console.log(`${article}: ${describe(stock, article)}`);
}
const count = stock.get("saffron") ?? 0;
console.log(`count of saffron: ${count}, articles: ${stock.size}`);
