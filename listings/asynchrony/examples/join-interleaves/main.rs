//! Concurrency without parallelism: two futures, one task.

use std::cell::RefCell;

use tokio::task;

// ANCHOR: join
/// A RefCell is enough: all of it runs in one task, and no borrow is kept
/// across an await.
async fn steps(name: &str, log: &RefCell<Vec<String>>) {
    for n in 1..=3 {
        log.borrow_mut().push(format!("{name}{n}"));
        task::yield_now().await;
    }
}

async fn one_after_the_other(log: &RefCell<Vec<String>>) {
    steps("a", log).await;
    steps("b", log).await;
}

async fn joined(log: &RefCell<Vec<String>>) {
    // Without `biased` the first to be polled changes every time.
    tokio::join!(biased; steps("a", log), steps("b", log));
}
// ANCHOR_END: join

#[tokio::main]
async fn main() {
    let log = RefCell::default();
    one_after_the_other(&log).await;
    println!("one after the other: {}", log.take().join(" "));
    joined(&log).await;
    println!("joined: {}", log.take().join(" "));
}
