import { DatabaseSync } from "node:sqlite";

// ANCHOR: read
interface Person {
  readonly name: string;
  readonly nickname: string | null;
  readonly age: number | null;
}

function find(db: DatabaseSync, name: string): Person | undefined {
  const row = db
    .prepare("SELECT name, nickname, age FROM people WHERE name = ?")
    .get(name); // undefined when there is no such row
  // Node knows what is in the columns, the compiler does not.
  return row as unknown as Person | undefined;
}
// ANCHOR_END: read

function text(person: Person): string {
  const { name, nickname, age } = person;
  const quoted = nickname === null ? "-" : JSON.stringify(nickname);
  return `${name}, ${quoted}, ${age ?? "-"}`;
}

const db = new DatabaseSync(":memory:");
db.exec("CREATE TABLE people (name TEXT NOT NULL, nickname TEXT, age INTEGER)");
const insert = db.prepare("INSERT INTO people VALUES (?, ?, ?)");
insert.run("ada", "enchantress", 36);
insert.run("brian", "", null);
insert.run("cora", null, 0);
for (const name of ["ada", "brian", "cora"]) {
  const person = find(db, name);
  if (person !== undefined) console.log(text(person));
}
const row = db.prepare("SELECT age FROM people WHERE name = 'brian'").get();
console.log("as a plain number:", typeof row?.["age"] === "number");
db.close();
