// ANCHOR: walk
const ports = new Map([
  ["https", 443],
  ["ssh", 22],
  ["http", 80],
]);
ports.set("dns", 53);
// The map itself is walked in the order of insertion.
const sorted = [...ports].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
for (const [name, port] of sorted) {
  console.log(name, port);
}
const pairs = sorted.map(([name, port]) => `${name}:${port}`);
console.log(`map[${pairs.join(" ")}]`);
// ANCHOR_END: walk
