use std::fmt;

use rusqlite::{Connection, Result, params};

// ANCHOR: read
struct Person {
    name: String,
    nickname: Option<String>,
    age: Option<i64>,
}

fn find(db: &Connection, name: &str) -> Result<Person> {
    db.query_row(
        "SELECT name, nickname, age FROM people WHERE name = ?",
        [name],
        |row| {
            Ok(Person {
                name: row.get("name")?,
                nickname: row.get("nickname")?,
                age: row.get("age")?,
            })
        },
    ) // Error::QueryReturnedNoRows when there is no such row
}
// ANCHOR_END: read

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, ", self.name)?;
        match &self.nickname {
            Some(nickname) => write!(f, "{nickname:?}, ")?,
            None => f.write_str("-, ")?,
        }
        match self.age {
            Some(age) => write!(f, "{age}"),
            None => f.write_str("-"),
        }
    }
}

fn main() -> Result<()> {
    let db = Connection::open_in_memory()?;
    db.execute_batch(
        "CREATE TABLE people (name TEXT NOT NULL, nickname TEXT, age INTEGER)",
    )?;
    let mut insert = db.prepare("INSERT INTO people VALUES (?, ?, ?)")?;
    insert.execute(params!["ada", "enchantress", 36])?;
    insert.execute(params!["brian", "", None::<i64>])?;
    insert.execute(params!["cora", None::<&str>, 0])?;
    for name in ["ada", "brian", "cora"] {
        println!("{}", find(&db, name)?);
    }
    let age: Result<i64> = db.query_row(
        "SELECT age FROM people WHERE name = 'brian'",
        [],
        |row| row.get(0),
    );
    println!("as a plain number: {}", age.is_ok());
    Ok(())
}
