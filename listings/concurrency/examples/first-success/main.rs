//! Ask several mirrors, take the first good answer, stop the others.

use std::future;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::task::JoinSet;

// ANCHOR: first
async fn first_answer(mirrors: &[&'static str]) -> Result<String, Vec<String>> {
    let mut tasks = JoinSet::new();
    for &mirror in mirrors {
        tasks.spawn(ask(mirror, Request::open()));
    }
    let mut failures = Vec::new();
    while let Some(ended) = tasks.join_next().await {
        match ended {
            Ok(Ok(answer)) => {
                tasks.shutdown().await; // drops the tasks that still wait
                return Ok(answer);
            }
            Ok(Err(failure)) => failures.push(failure),
            Err(e) => failures.push(e.to_string()),
        }
    }
    failures.sort();
    Err(failures)
}
// ANCHOR_END: first

async fn ask(
    mirror: &'static str,
    _request: Request,
) -> Result<String, String> {
    match mirror {
        "west" => Ok(format!("{mirror} has it")),
        "north" => future::pending().await, // never answers
        _ => Err(format!("{mirror} is down")),
    }
}

static OPEN: AtomicUsize = AtomicUsize::new(0);

struct Request;

impl Request {
    fn open() -> Self {
        OPEN.fetch_add(1, Ordering::Relaxed);
        Request
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        OPEN.fetch_sub(1, Ordering::Relaxed);
    }
}

#[tokio::main]
async fn main() {
    for mirrors in [["east", "north", "west"], ["east", "south", "up"]] {
        match first_answer(&mirrors).await {
            Ok(answer) => println!("{answer}"),
            Err(failures) => println!("{}", failures.join(", ")),
        }
        println!("requests still open: {}", OPEN.load(Ordering::Relaxed));
    }
}
