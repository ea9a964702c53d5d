#![deny(unused_must_use)] // a warning unless a project says so

use tokio::task;

async fn save(log: &mut Vec<&str>, entry: &'static str) {
    task::yield_now().await;
    log.push(entry);
}

#[tokio::main]
async fn main() {
    let mut log = Vec::new();
    save(&mut log, "order placed");
    println!("entries: {}", log.len());
}
