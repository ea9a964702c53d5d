use rusqlite::{Connection, Result};

fn main() -> Result<()> {
    let db = Connection::open_in_memory()?;
    let mut query = db.prepare("SELECT 'ada' UNION ALL SELECT 'bob'")?;
    let mut rows = query.query([])?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        kept.push(row.get_ref(0)?.as_str()?);
    }
    println!("{kept:?}");
    Ok(())
}
