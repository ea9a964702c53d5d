use std::error::Error;
use std::path::Path;
use std::{env, fs, process};

use rusqlite::{Connection, OpenFlags, Result};

// ANCHOR: store
fn store(db: &mut Connection, readings: &[i64]) -> Result<()> {
    let tx = db.transaction()?;
    {
        let mut insert =
            tx.prepare("INSERT INTO readings (value) VALUES (?)")?;
        for value in readings {
            insert.execute([value])?;
        }
    } // the statement borrows the transaction, and ends before it
    tx.commit() // the one wait for the disk
}
// ANCHOR_END: store

fn fill(path: &Path, readings: &[i64]) -> Result<()> {
    let mut db = Connection::open(path)?;
    db.execute_batch("CREATE TABLE readings (value INTEGER NOT NULL)")?;
    store(&mut db, readings)
}

fn read(path: &Path) -> Result<()> {
    let db =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let query = "SELECT count(*), max(value) FROM readings";
    let (count, largest): (i64, i64) =
        db.query_row(query, [], |row| row.try_into())?;
    println!("rows: {count} largest: {largest}");
    let deleted = db.execute("DELETE FROM readings", []);
    println!("deleted: {}", deleted.is_ok());
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::temp_dir().join(format!("readings-{}", process::id()));
    fs::create_dir(&folder)?;
    let path = folder.join("readings.db");
    let readings: Vec<i64> = (0..1000).map(|i| i * i).collect();
    let outcome = fill(&path, &readings).and_then(|()| read(&path));
    let removed = fs::remove_dir_all(&folder);
    outcome?; // the first error is the one to tell
    Ok(removed?)
}
