use std::fmt::{Display, Formatter, Result};
use std::time::SystemTime;

impl Display for SystemTime {
    fn fmt(&self, f: &mut Formatter) -> Result {
        match self.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(age) => write!(f, "day {}", age.as_secs() / 86_400),
            Err(_) => write!(f, "before the epoch"),
        }
    }
}

fn main() {
    println!("{}", SystemTime::UNIX_EPOCH);
}
