//! Connect, ask and store within one time limit.

use std::future;
use std::time::Duration;

use tokio::time;

/// Is over at once, or never.
async fn step(name: &str) {
    if name == "store" {
        future::pending().await
    }
    println!("{name} done");
}

// ANCHOR: steps
/// Returns the step at which it was out of time.
async fn run(limit: Duration) -> Result<(), &'static str> {
    let mut current = "";
    let steps = async {
        for name in ["connect", "ask", "store"] {
            current = name;
            step(name).await;
        }
    };
    // Drops the steps when the time has run out, wherever they are.
    let ended = time::timeout(limit, steps).await;
    ended.map_err(|_| current)
}
// ANCHOR_END: steps

#[tokio::main]
async fn main() {
    if let Err(last) = run(Duration::from_millis(300)).await {
        println!("out of time during {last}");
    }
}
