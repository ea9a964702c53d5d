use std::fmt;
use std::time::SystemTime;

impl fmt::Display for SystemTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(age) => write!(f, "day {}", age.as_secs() / 86_400),
            Err(_) => write!(f, "before the epoch"),
        }
    }
}

fn main() {
    println!("{}", SystemTime::UNIX_EPOCH);
}
