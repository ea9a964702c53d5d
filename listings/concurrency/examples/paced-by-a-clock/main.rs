//! Requests leave at one per tick of a clock that moves only when all wait.

use std::time::Duration;

use tokio::time::{self, Instant};

// ANCHOR: pace
async fn send_all(
    requests: &[&str],
    every: Duration,
    mut send: impl FnMut(Instant, &str),
) {
    let mut ticks = time::interval(every); // the first tick is at once
    for request in requests {
        send(ticks.tick().await, request);
    }
}
// ANCHOR_END: pace

// A paused clock jumps to the next timer as soon as no task can go on.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let every = Duration::from_millis(100);
    send_all(&["a", "b", "c"], every, |at, request| {
        println!("{} ms: {request}", (at - start).as_millis());
    })
    .await;
}
