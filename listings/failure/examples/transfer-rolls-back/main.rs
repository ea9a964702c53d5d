use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::mem;

type Ledger = HashMap<&'static str, i64>;

struct Transaction<'a> {
    ledger: &'a mut Ledger,
    before: Ledger,
    committed: bool,
}

impl<'a> Transaction<'a> {
    fn begin(ledger: &'a mut Ledger) -> Self {
        let before = ledger.clone();
        Transaction {
            ledger,
            before,
            committed: false,
        }
    }

    fn commit(mut self) {
        self.committed = true;
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if !self.committed {
            *self.ledger = mem::take(&mut self.before);
        }
    }
}

#[derive(Debug)]
enum TransferError {
    NoAccount(&'static str),
    Short { name: &'static str, held: i64 },
}

// ANCHOR: transfer
fn transfer(
    ledger: &mut Ledger,
    from: &'static str,
    to: &'static str,
    amount: i64,
) -> Result<(), TransferError> {
    use TransferError::{NoAccount, Short};

    let tx = Transaction::begin(ledger); // undone unless committed
    let source = tx.ledger.get_mut(from).ok_or(NoAccount(from))?;
    let held = *source;
    *source -= amount;
    if held < amount {
        return Err(Short { name: from, held });
    }
    *tx.ledger.get_mut(to).ok_or(NoAccount(to))? += amount;
    tx.commit();
    Ok(())
}
// ANCHOR_END: transfer

impl fmt::Display for TransferError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAccount(name) => write!(f, "no account {name}"),
            Self::Short { name, held } => write!(f, "{name} has only {held}"),
        }
    }
}

impl Error for TransferError {}

fn main() {
    let mut ledger = Ledger::from([("ada", 100), ("brian", 50)]);
    for (to, amount) in [("brian", 30), ("brian", 500), ("zoe", 10)] {
        let outcome = match transfer(&mut ledger, "ada", to, amount) {
            Ok(()) => "done".to_owned(),
            Err(error) => format!("refused, {error}"),
        };
        let (ada, brian) = (ledger["ada"], ledger["brian"]);
        println!("{outcome}: ada {ada}, brian {brian}");
    }
}
