use std::error::Error;
use std::fmt;

use rusqlite::{Connection, ffi};

// ANCHOR: register
#[derive(Debug)]
enum RegisterError {
    Taken(String),
    Database(rusqlite::Error),
}

fn register(db: &Connection, name: &str) -> Result<i64, RegisterError> {
    // Asking first would leave a gap between the answer and the insert.
    match db.execute("INSERT INTO users (name) VALUES (?)", [name]) {
        Ok(_) => Ok(db.last_insert_rowid()),
        Err(rusqlite::Error::SqliteFailure(failure, _))
            if failure.extended_code == ffi::SQLITE_CONSTRAINT_UNIQUE =>
        {
            Err(RegisterError::Taken(name.to_owned()))
        }
        Err(error) => Err(RegisterError::Database(error)),
    }
}
// ANCHOR_END: register

impl fmt::Display for RegisterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken(name) => write!(f, "register {name:?}: name is taken"),
            Self::Database(error) => error.fmt(f),
        }
    }
}

impl Error for RegisterError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Taken(_) => None,
            Self::Database(error) => error.source(),
        }
    }
}

fn main() -> rusqlite::Result<()> {
    let db = Connection::open_in_memory()?;
    db.execute_batch(
        "CREATE TABLE users (
             id INTEGER PRIMARY KEY,
             name TEXT NOT NULL UNIQUE CHECK (length(name) > 1))",
    )?;
    for name in ["ada", "brian", "ada", "x"] {
        match register(&db, name) {
            Ok(id) => println!("{name} is user {id}"),
            Err(error @ RegisterError::Taken(_)) => println!("error: {error}"),
            Err(RegisterError::Database(_)) => {
                println!("{name}: another error of the database");
            }
        }
    }
    Ok(())
}
