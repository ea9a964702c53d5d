//! A lock that may be kept across an await keeps everybody else out.

use std::sync::Arc;

use tokio::sync::{Mutex, oneshot};

// ANCHOR: post
async fn post(
    balance: Arc<Mutex<i64>>,
    locked: oneshot::Sender<()>,
    bank: oneshot::Receiver<i64>,
) -> Result<i64, &'static str> {
    let mut balance = balance.lock().await; // Tokio's guard is Send
    locked.send(()).map_err(|()| "the bank has gone")?;
    let fee = bank.await.map_err(|_| "the bank has gone")?;
    *balance -= fee;
    Ok(*balance)
}
// ANCHOR_END: post

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let balance = Arc::new(Mutex::new(100));
    let (lock, locked) = oneshot::channel();
    let (reply, bank) = oneshot::channel();
    let posted = tokio::spawn(post(Arc::clone(&balance), lock, bank));
    locked.await?;

    // The bank would read the balance; lock() would wait for ever.
    match balance.try_lock() {
        Ok(balance) => println!("the bank reads {balance}"),
        Err(_) => println!("the bank cannot get the lock"),
    }
    drop(reply);
    match posted.await? {
        Ok(balance) => println!("posted, {balance}"),
        Err(e) => println!("not posted: {e}"),
    }
    Ok(())
}
