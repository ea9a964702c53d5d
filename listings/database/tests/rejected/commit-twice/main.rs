use rusqlite::{Connection, Result};

fn main() -> Result<()> {
    let mut db = Connection::open_in_memory()?;
    let tx = db.transaction()?;
    tx.execute("CREATE TABLE users (name TEXT)", [])?;
    tx.commit()?;
    tx.commit()
}
