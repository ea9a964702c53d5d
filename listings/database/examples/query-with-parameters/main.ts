import { DatabaseSync } from "node:sqlite";

// ANCHOR: query
function namesIn(db: DatabaseSync, city: string): string[] {
  const query = db.prepare(
    "SELECT name FROM users WHERE city = ? ORDER BY name",
  );
  return query.all(city).map((row) => String(row["name"]));
}
// ANCHOR_END: query

/** What not to do. */
function namesGlued(db: DatabaseSync, city: string): number {
  const query = `SELECT count(*) AS n FROM users WHERE city = '${city}'`;
  return Number(db.prepare(query).get()?.["n"]);
}

const db = new DatabaseSync(":memory:");
db.exec(`
  CREATE TABLE users (name TEXT NOT NULL, city TEXT NOT NULL);
  INSERT INTO users VALUES
    ('grace', 'Arlington'), ('ada', 'London'), ('alan', 'London');`);
for (const city of ["London", "Paris", "' OR '' = '"]) {
  const bound = namesIn(db, city).length;
  console.log(`${city}: bound ${bound}, glued ${namesGlued(db, city)}`);
}
db.close();
