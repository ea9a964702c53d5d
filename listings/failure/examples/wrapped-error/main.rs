use std::error::Error;
use std::fmt;

// ANCHOR: wrap
#[derive(Debug)]
struct OverLimit {
    amount: u32,
    limit: u32,
}

impl fmt::Display for OverLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is over the limit of {}", self.amount, self.limit)
    }
}

impl Error for OverLimit {}

#[derive(Debug)]
struct EntryError {
    number: usize,
    cause: OverLimit,
}

impl fmt::Display for EntryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entry {}", self.number) // the cause speaks for itself
    }
}

impl Error for EntryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.cause)
    }
}

fn report(month: &str, amounts: &[u32]) -> Result<String, ReportError> {
    let sum = total(amounts).map_err(|cause| ReportError {
        month: month.to_owned(),
        cause,
    })?;
    Ok(format!("{month}: {sum}"))
}
// ANCHOR_END: wrap

#[derive(Debug)]
struct ReportError {
    month: String,
    cause: EntryError,
}

impl fmt::Display for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "report {}", self.month)
    }
}

impl Error for ReportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.cause)
    }
}

const LIMIT: u32 = 500;

fn book(amount: u32) -> Result<(), OverLimit> {
    let limit = LIMIT;
    if amount > limit {
        return Err(OverLimit { amount, limit });
    }
    Ok(())
}

fn total(amounts: &[u32]) -> Result<u32, EntryError> {
    let mut sum = 0;
    for (number, &amount) in (1..).zip(amounts) {
        book(amount).map_err(|cause| EntryError { number, cause })?;
        sum += amount;
    }
    Ok(sum)
}

fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text += &format!(": {cause}");
        next = cause.source();
    }
    text
}

fn show(month: &str, amounts: &[u32]) {
    match report(month, amounts) {
        Ok(text) => println!("{text}"),
        Err(error) => {
            println!("{}", chain(&error));
            // ANCHOR: find
            // Every layer has a type, so there is nothing to search for.
            let EntryError { number, cause } = error.cause;
            let by = cause.amount - cause.limit;
            println!("look at entry {number}, too high by {by}");
            // ANCHOR_END: find
        }
    }
}

fn main() {
    show("march", &[20, 300]);
    show("april", &[20, 900]);
}
