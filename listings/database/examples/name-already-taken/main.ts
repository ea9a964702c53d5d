import { DatabaseSync } from "node:sqlite";

// ANCHOR: register
class NameTaken extends Error {}

// https://sqlite.org/rescode.html; Node has the number and no name for it.
const CONSTRAINT_UNIQUE = 2067;

function register(db: DatabaseSync, name: string): number | bigint {
  try {
    // Asking first would leave a gap between the answer and the insert.
    const insert = db.prepare("INSERT INTO users (name) VALUES (?)");
    return insert.run(name).lastInsertRowid;
  } catch (error) {
    if (sqliteCode(error) !== CONSTRAINT_UNIQUE) throw error;
    const message = `register ${JSON.stringify(name)}: name is taken`;
    throw new NameTaken(message, { cause: error });
  }
}
// ANCHOR_END: register

function sqliteCode(error: unknown): unknown {
  return error instanceof Error && "errcode" in error
    ? error.errcode
    : undefined;
}

const db = new DatabaseSync(":memory:");
db.exec(`CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 1))`);
for (const name of ["ada", "brian", "ada", "x"]) {
  try {
    console.log(`${name} is user ${register(db, name)}`);
  } catch (error) {
    if (error instanceof NameTaken) {
      console.log(`error: ${error.message}`);
    } else if (sqliteCode(error) !== undefined) {
      console.log(`${name}: another error of the database`);
    } else {
      throw error;
    }
  }
}
db.close();
