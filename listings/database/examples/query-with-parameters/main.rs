use rusqlite::{Connection, Result};

// ANCHOR: query
fn names_in(db: &Connection, city: &str) -> Result<Vec<String>> {
    let mut query =
        db.prepare("SELECT name FROM users WHERE city = ? ORDER BY name")?;
    let names = query.query_map([city], |row| row.get(0))?;
    names.collect() // stops at the first row that cannot be read
}
// ANCHOR_END: query

/// What not to do.
fn names_glued(db: &Connection, city: &str) -> Result<i64> {
    let query = format!("SELECT count(*) FROM users WHERE city = '{city}'");
    db.query_row(&query, [], |row| row.get(0))
}

fn main() -> Result<()> {
    let db = Connection::open_in_memory()?;
    db.execute_batch(
        "CREATE TABLE users (name TEXT NOT NULL, city TEXT NOT NULL);
         INSERT INTO users VALUES
             ('grace', 'Arlington'), ('ada', 'London'), ('alan', 'London');",
    )?;
    for city in ["London", "Paris", "' OR '' = '"] {
        let bound = names_in(&db, city)?.len();
        let glued = names_glued(&db, city)?;
        println!("{city}: bound {bound}, glued {glued}");
    }
    Ok(())
}
