use std::time::{Duration, SystemTime};

fn main() {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000);
    let end = SystemTime::UNIX_EPOCH + Duration::from_secs(3_000);
    let middle = (start + end) / 2;
    println!("{middle:?}");
}
