use std::error::Error;
use std::fmt;

use rusqlite::{Connection, Transaction, ffi};

#[derive(Debug)]
enum Failure {
    NoAccount(String),
    Refused,
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, _)
                if failure.extended_code == ffi::SQLITE_CONSTRAINT_CHECK =>
            {
                Self::Refused
            }
            error => Self::Database(error),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAccount(side) => write!(f, "{side}: no such account"),
            Self::Refused => f.write_str("refused by the table"),
            Self::Database(error) => error.fmt(f),
        }
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NoAccount(_) | Self::Refused => None,
            Self::Database(error) => error.source(),
        }
    }
}

// ANCHOR: transfer
fn transfer(
    db: &mut Connection,
    from: &str,
    to: &str,
    cents: i64,
) -> Result<(), Failure> {
    let tx = db.transaction()?; // rolls back when it is dropped
    if !add(&tx, from, -cents)? {
        return Err(Failure::NoAccount(format!("from {from}")));
    }
    if !add(&tx, to, cents)? {
        return Err(Failure::NoAccount(format!("to {to}")));
    }
    Ok(tx.commit()?) // takes tx, so nothing can follow it
}
// ANCHOR_END: transfer

/// Whether the account is there.
fn add(tx: &Transaction<'_>, name: &str, cents: i64) -> rusqlite::Result<bool> {
    let update = "UPDATE accounts SET cents = cents + ? WHERE name = ?";
    Ok(tx.execute(update, (cents, name))? == 1)
}

fn main() -> rusqlite::Result<()> {
    let mut db = Connection::open_in_memory()?;
    db.execute_batch(
        "CREATE TABLE accounts (
             name TEXT PRIMARY KEY, cents INTEGER CHECK (cents >= 0)
         );
         INSERT INTO accounts VALUES ('ada', 900), ('brian', 100);",
    )?;
    for (to, cents) in [("brian", 300), ("nobody", 200), ("brian", 5000)] {
        match transfer(&mut db, "ada", to, cents) {
            Ok(()) => print!("done: "),
            Err(Failure::Database(error)) => return Err(error),
            Err(failure) => print!("{failure}: "),
        }
        let sums = "SELECT
            (SELECT cents FROM accounts WHERE name = 'ada'),
            (SELECT sum(cents) FROM accounts)";
        let (ada, total): (i64, i64) =
            db.query_row(sums, [], |row| row.try_into())?;
        println!("ada has {ada} of {total}");
    }
    Ok(())
}
