//! The first failure stops the jobs that are still running.

use std::fmt;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time;
use tokio_util::sync::CancellationToken;

#[derive(Debug)]
enum CopyError {
    DiskFull,
    Stopped,
}

impl fmt::Display for CopyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CopyError::DiskFull => "disk full",
            CopyError::Stopped => "stopped",
        })
    }
}

impl std::error::Error for CopyError {}

// ANCHOR: cancel
async fn copy_all(
    parts: &'static [&'static str],
) -> Vec<(&'static str, Result<(), CopyError>)> {
    let stop = CancellationToken::new();
    let mut tasks = JoinSet::new();
    for &part in parts {
        let stop = stop.clone();
        tasks.spawn(async move {
            let result = copy(part, &stop).await;
            if result.is_err() {
                stop.cancel();
            }
            (part, result)
        });
    }
    tasks.join_all().await
}

async fn copy(part: &str, stop: &CancellationToken) -> Result<(), CopyError> {
    if part == "brian" {
        return Err(CopyError::DiskFull);
    }
    tokio::select! {
        () = stop.cancelled() => Err(CopyError::Stopped),
        () = time::sleep(Duration::from_mins(1)) => Ok(()),
    }
}
// ANCHOR_END: cancel

#[tokio::main]
async fn main() {
    let mut results = copy_all(&["ada", "brian", "carol"]).await;
    results.sort_by_key(|(part, _)| *part);
    for (part, result) in results {
        match result {
            Ok(()) => println!("{part}: copied"),
            Err(e) => println!("{part}: {e}"),
        }
    }
}
