//! One signal starts everybody, those who come late as well.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::sync::SetOnce;
use tokio::task::JoinSet;

// ANCHOR: signal
async fn run(start: Arc<SetOnce<()>>, running: Arc<AtomicU32>) {
    start.wait().await; // what is set stays set
    running.fetch_add(1, Ordering::Relaxed);
}

#[tokio::main]
async fn main() {
    let start = Arc::new(SetOnce::new());
    let running = Arc::new(AtomicU32::new(0));
    let runner = || run(Arc::clone(&start), Arc::clone(&running));
    let mut runners = JoinSet::new();
    for _ in 0..3 {
        runners.spawn(runner());
    }
    println!("running: {}", running.load(Ordering::Relaxed));
    start.set(()).expect("nobody else sets it");
    runners.join_all().await;
    println!("running: {}", running.load(Ordering::Relaxed));

    runner().await;
    println!("running: {}", running.load(Ordering::Relaxed));
}
// ANCHOR_END: signal
