import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

// ANCHOR: store
function store(db: DatabaseSync, readings: readonly number[]): void {
  db.exec("BEGIN");
  try {
    const insert = db.prepare("INSERT INTO readings (value) VALUES (?)");
    for (const value of readings) insert.run(value);
    db.exec("COMMIT"); // the one wait for the disk
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK"); // SQLite may have done it
    throw error;
  }
}
// ANCHOR_END: store

function fill(path: string, readings: readonly number[]): void {
  using db = new DatabaseSync(path);
  db.exec("CREATE TABLE readings (value INTEGER NOT NULL)");
  store(db, readings);
}

function read(path: string): void {
  using db = new DatabaseSync(path, { readOnly: true });
  const query = "SELECT count(*) AS n, max(value) AS largest FROM readings";
  const row = db.prepare(query).get();
  console.log(`rows: ${row?.["n"]} largest: ${row?.["largest"]}`);
  let deleted = true;
  try {
    db.exec("DELETE FROM readings");
  } catch {
    deleted = false;
  }
  console.log("deleted:", deleted);
}

const folder = mkdtempSync(join(tmpdir(), "readings-"));
try {
  const path = join(folder, "readings.db");
  fill(
    path,
    Array.from({ length: 1000 }, (_, i) => i * i),
  );
  read(path);
} finally {
  rmSync(folder, { recursive: true });
}
