//! Three ways to be done with a lock before an `await`, all of them `Send`.

use std::sync::{Arc, Mutex};

use tokio::task;

// ANCHOR: visit
async fn in_a_block(visits: Arc<Mutex<u32>>) {
    {
        let mut count = visits.lock().unwrap();
        *count += 1;
    }
    task::yield_now().await;
}

async fn in_one_statement(visits: Arc<Mutex<u32>>) {
    *visits.lock().unwrap() += 1;
    task::yield_now().await;
}

async fn dropped_untouched(visits: Arc<Mutex<u32>>) {
    let count = visits.lock().unwrap();
    drop(count); // nothing has borrowed the guard
    task::yield_now().await;
}
// ANCHOR_END: visit

#[tokio::main]
async fn main() {
    let visits = Arc::new(Mutex::new(0));
    tokio::spawn(in_a_block(Arc::clone(&visits))).await.unwrap();
    tokio::spawn(in_one_statement(Arc::clone(&visits)))
        .await
        .unwrap();
    tokio::spawn(dropped_untouched(Arc::clone(&visits)))
        .await
        .unwrap();
    println!("visits: {}", visits.lock().unwrap());
}
