import { DatabaseSync } from "node:sqlite";

class NoAccount extends Error {}

// ANCHOR: transfer
function transfer(
  db: DatabaseSync,
  from: string,
  to: string,
  cents: number,
): void {
  db.exec("BEGIN");
  try {
    if (!add(db, from, -cents)) {
      throw new NoAccount(`from ${from}: no such account`);
    }
    if (!add(db, to, cents)) {
      throw new NoAccount(`to ${to}: no such account`);
    }
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK"); // SQLite may have done it
    throw error;
  }
}
// ANCHOR_END: transfer

/** Whether the account is there. */
function add(db: DatabaseSync, name: string, cents: number): boolean {
  const update = "UPDATE accounts SET cents = cents + ? WHERE name = ?";
  return db.prepare(update).run(cents, name).changes === 1;
}

function isRefusal(error: unknown): boolean {
  const constraintCheck = 275; // https://sqlite.org/rescode.html
  return (
    error instanceof Error &&
    "errcode" in error &&
    error.errcode === constraintCheck
  );
}

const db = new DatabaseSync(":memory:");
db.exec(`
  CREATE TABLE accounts (
    name TEXT PRIMARY KEY, cents INTEGER CHECK (cents >= 0)
  );
  INSERT INTO accounts VALUES ('ada', 900), ('brian', 100);`);
const sums = db.prepare(`SELECT
  (SELECT cents FROM accounts WHERE name = 'ada') AS ada,
  (SELECT sum(cents) FROM accounts) AS total`);
const tries: [string, number][] = [
  ["brian", 300],
  ["nobody", 200],
  ["brian", 5000],
];
for (const [to, cents] of tries) {
  let outcome = "done";
  try {
    transfer(db, "ada", to, cents);
  } catch (error) {
    if (error instanceof NoAccount) outcome = error.message;
    else if (isRefusal(error)) outcome = "refused by the table";
    else throw error;
  }
  const now = sums.get();
  console.log(`${outcome}: ada has ${now?.["ada"]} of ${now?.["total"]}`);
}
db.close();
