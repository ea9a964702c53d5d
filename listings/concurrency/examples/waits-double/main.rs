//! Try again, and wait longer each time.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use tokio::time::{self, Instant};

#[derive(Debug)]
enum Failure {
    Busy,
    Forbidden,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Failure::Busy => "busy",
            Failure::Forbidden => "forbidden",
        })
    }
}

impl Error for Failure {}

// ANCHOR: retry
/// Calls `f` up to five times. A fleet of clients would add a random part to
/// each wait, lest all come back at once.
async fn retry<T>(
    mut f: impl AsyncFnMut() -> Result<T, Failure>,
) -> Result<T, Failure> {
    const LONGEST: Duration = Duration::from_millis(400);
    let mut wait = Duration::from_millis(100);
    for _ in 1..5 {
        match f().await {
            Err(Failure::Busy) => time::sleep(wait).await,
            result => return result,
        }
        wait = LONGEST.min(2 * wait);
    }
    f().await
}
// ANCHOR_END: retry

// A paused clock jumps to the next timer as soon as no task can go on.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for good_at in [3, 9, 0] {
        let start = Instant::now();
        let mut calls = 0;
        let tried = retry(async || {
            calls += 1;
            println!("{} ms: call {calls}", start.elapsed().as_millis());
            match good_at {
                0 => Err(Failure::Forbidden),
                good_at if calls < good_at => Err(Failure::Busy),
                _ => Ok(()),
            }
        });
        match tried.await {
            Ok(()) => println!("done"),
            Err(e) => println!("error: {e}"),
        }
    }
}
