use std::error::Error;
use std::fmt;

#[derive(Debug)]
struct NotANumber(String);

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a number", self.0)
    }
}

impl Error for NotANumber {}

// ANCHOR: both
fn parse(text: &str) -> Result<i64, NotANumber> {
    text.parse().map_err(|_| NotANumber(text.to_owned()))
}

fn all(texts: &[&str]) -> Result<Vec<i64>, NotANumber> {
    texts.iter().map(|text| parse(text)).collect() // stops at the first Err
}

fn good(texts: &[&str]) -> Vec<i64> {
    texts.iter().filter_map(|text| parse(text).ok()).collect()
}
// ANCHOR_END: both

fn main() {
    for texts in [["3", "8", "9"], ["3", "8x", "9"]] {
        let refused = match all(&texts) {
            Ok(_) => "none".to_owned(),
            Err(error) => error.to_string(),
        };
        println!(
            "[{}] refused: {refused}, kept: {}",
            texts.join(", "),
            good(&texts).len()
        );
    }
}
