import { DatabaseSync } from "node:sqlite";

const db = new DatabaseSync(":memory:");
const query = db.prepare("SELECT 'ada' AS name UNION ALL SELECT 'bob'");
const kept: unknown[] = [];
for (const row of query.iterate()) {
  kept.push(row["name"]);
}
console.log(kept.join(" "));
