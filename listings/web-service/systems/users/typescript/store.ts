import { DatabaseSync } from "node:sqlite";

const schema = `CREATE TABLE IF NOT EXISTS users (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT`;
const pageSize = 100;
const SQLITE_CONSTRAINT_UNIQUE = 2067;

export type Draft = { name: string; email: string };
export type User = { id: number; name: string; email: string };

export class NoUser extends Error {}
export class Taken extends Error {}

// ANCHOR: open
function open(file: string): DatabaseSync {
  // One writer at a time; another waits for it up to five seconds.
  const db = new DatabaseSync(file, { timeout: 5_000 });
  db.exec("PRAGMA journal_mode = WAL");
  db.exec(schema);
  return db;
}
// ANCHOR_END: open

// Every call ends before it returns: meanwhile nobody else is served.
export class Store {
  readonly #db: DatabaseSync;

  constructor(file: string) {
    this.#db = open(file);
  }

  close(): void {
    this.#db.close();
  }

  ping(): void {
    this.#db.prepare("SELECT 1").get();
  }

  list(after: number): User[] {
    const page = this.#db.prepare(
      "SELECT id, name, email FROM users WHERE id > ? ORDER BY id LIMIT ?",
    );
    return page.all(after, pageSize) as User[];
  }

  // ANCHOR: queries
  get(id: number): User {
    return this.#one("SELECT id, name, email FROM users WHERE id = ?", id);
  }

  insert({ name, email }: Draft): User {
    return this.#one(
      `INSERT INTO users (name, email) VALUES (?, ?)
       RETURNING id, name, email`,
      name,
      email,
    );
  }

  update(id: number, { name, email }: Draft): User {
    return this.#one(
      `UPDATE users SET name = ?, email = ? WHERE id = ?
       RETURNING id, name, email`,
      name,
      email,
      id,
    );
  }

  #one(sql: string, ...values: (string | number)[]): User {
    try {
      const row = this.#db.prepare(sql).get(...values);
      if (row === undefined) throw new NoUser();
      return row as User;
    } catch (error) {
      throw isUniqueViolation(error) ? new Taken() : error;
    }
  }
  // ANCHOR_END: queries

  delete(id: number): void {
    const statement = this.#db.prepare("DELETE FROM users WHERE id = ?");
    if (statement.run(id).changes === 0) throw new NoUser();
  }
}

function isUniqueViolation(error: unknown): boolean {
  return (
    error instanceof Error &&
    "errcode" in error &&
    error.errcode === SQLITE_CONSTRAINT_UNIQUE
  );
}
