//! One thread, two tasks: a busy loop has to yield before the other runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::task;

// ANCHOR: busy
async fn spin(other_ran: &AtomicBool) {
    while !other_ran.load(Ordering::Relaxed) {
        task::yield_now().await; // without this line it spins for ever
    }
}
// ANCHOR_END: busy

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let other_ran = Arc::new(AtomicBool::new(false));
    let busy = task::spawn({
        let other_ran = Arc::clone(&other_ran);
        async move { spin(&other_ran).await }
    });
    let other = task::spawn(async move {
        other_ran.store(true, Ordering::Relaxed);
        println!("the other one ran");
    });
    busy.await.unwrap();
    other.await.unwrap();
    println!("the busy loop saw it");
}
