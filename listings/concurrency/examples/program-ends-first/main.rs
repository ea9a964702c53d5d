//! Main does not wait for what it has started.

use std::time::Duration;

use tokio::time;

// ANCHOR: start
async fn save() {
    time::sleep(Duration::from_secs(2)).await;
    println!("saved");
}

#[tokio::main]
async fn main() {
    tokio::spawn(save()); // the end of the runtime drops the task
    println!("main has ended");
}
// ANCHOR_END: start
