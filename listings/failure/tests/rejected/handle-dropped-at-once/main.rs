#![deny(unused_must_use)] // a warning unless a project says so

use std::time::Duration;

#[must_use = "the limit ends when this is dropped"]
struct Limit(Duration);

impl Drop for Limit {
    fn drop(&mut self) {
        println!("limit of {:?} is off", self.0);
    }
}

fn limit(duration: Duration) -> Limit {
    println!("limit is on");
    Limit(duration)
}

fn main() {
    limit(Duration::from_secs(3600));
    println!("working");
}
