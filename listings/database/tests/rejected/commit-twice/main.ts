import { DatabaseSync } from "node:sqlite";

const db = new DatabaseSync(":memory:");
db.exec("BEGIN");
db.exec("CREATE TABLE users (name TEXT)");
db.exec("COMMIT");
console.log("committed");
db.exec("COMMIT");
