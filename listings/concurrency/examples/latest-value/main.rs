//! Whoever watches a setting wants the newest value, not each of them.

use tokio::sync::{mpsc, watch};

// ANCHOR: watched
async fn follow(mut limit: watch::Receiver<u32>, seen: mpsc::Sender<u32>) {
    loop {
        let value = *limit.borrow_and_update();
        if seen.send(value).await.is_err() {
            return;
        }
        if limit.changed().await.is_err() {
            return; // nobody is left who could change it
        }
    }
}
// ANCHOR_END: watched

#[tokio::main]
async fn main() -> Result<(), watch::error::SendError<u32>> {
    let (limit, watched) = watch::channel(10);
    limit.send(20)?;
    limit.send(30)?;

    let (see, mut seen) = mpsc::channel(1);
    tokio::spawn(follow(watched, see));
    println!("limit {}", seen.recv().await.unwrap());
    limit.send(40)?;
    println!("limit {}", seen.recv().await.unwrap());
    drop(limit);
    println!("more: {}", seen.recv().await.is_some());
    Ok(())
}
