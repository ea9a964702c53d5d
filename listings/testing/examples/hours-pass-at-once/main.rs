use std::time::Duration;

use tokio::time::{self, Instant};

// ANCHOR: test
async fn retry<T>(
    attempts: u32,
    mut wait: Duration,
    mut work: impl AsyncFnMut() -> Result<T, String>,
) -> Result<T, String> {
    let mut last = String::new();
    for n in 0..attempts {
        if n > 0 {
            time::sleep(wait).await;
            wait *= 2;
        }
        match work().await {
            Ok(value) => return Ok(value),
            Err(error) => last = error,
        }
    }
    Err(format!("after {attempts} attempts: {last}"))
}

#[cfg_attr(test, tokio::test(start_paused = true))]
async fn retry_waits_longer_each_time() {
    let start = Instant::now();
    let mut at = Vec::new();
    let result = retry(4, Duration::from_hours(1), async || {
        at.push(start.elapsed().as_secs() / 3600);
        Err::<(), _>(String::from("closed"))
    });
    let result = result.await;
    assert_eq!(at, [0, 1, 3, 7]);
    assert_eq!(result, Err(String::from("after 4 attempts: closed")));
}
// ANCHOR_END: test

// Only `cargo test` sees a test; this runs it without.
#[cfg(not(test))]
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    retry_waits_longer_each_time().await;
    println!("PASS");
}
