// Warnings, as long as nobody says otherwise.
#![deny(unused)]

use std::time::Duration;

fn main() {
    let retries = 3;
    println!("ready");
}
