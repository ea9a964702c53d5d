//! Twelve jobs, never more than three of them at once.

use std::sync::{Arc, Mutex};

use tokio::sync::{Barrier, Semaphore};
use tokio::task::JoinSet;

const JOBS: usize = 12;
const LIMIT: usize = 3;

// ANCHOR: pool
async fn run_all(meter: &Arc<Meter>) -> Vec<String> {
    let slots = Arc::new(Semaphore::new(LIMIT));
    let mut tasks = JoinSet::new();
    for n in 0..JOBS {
        // Waits here while LIMIT jobs run, so no queue of tasks builds up.
        let slot = Arc::clone(&slots).acquire_owned().await.unwrap();
        let meter = Arc::clone(meter);
        tasks.spawn(async move {
            let _slot = slot; // given back when the task ends
            job(n, &meter).await
        });
    }
    let results = tasks.join_all().await;
    results.into_iter().filter_map(Result::err).collect()
}
// ANCHOR_END: pool

async fn job(n: usize, meter: &Meter) -> Result<(), String> {
    let _running = meter.enter();
    if n < LIMIT {
        meter.first_wave.wait().await; // three jobs have to overlap
    }
    if n == 7 {
        return Err(format!("job {n}: bad input"));
    }
    Ok(())
}

#[tokio::main]
async fn main() {
    let meter = Arc::new(Meter::new());
    let failures = run_all(&meter).await;
    println!("done: {}", JOBS - failures.len());
    for failure in failures {
        println!("failed: {failure}");
    }
    println!("most at once: {}", meter.count.lock().unwrap().most);
}

/// Counts the jobs in flight and remembers the highest count.
struct Meter {
    count: Mutex<Count>,
    first_wave: Barrier,
}

#[derive(Default)]
struct Count {
    now: usize,
    most: usize,
}

struct Running<'a>(&'a Meter);

impl Meter {
    fn new() -> Self {
        Meter {
            count: Mutex::default(),
            first_wave: Barrier::new(LIMIT),
        }
    }

    fn enter(&self) -> Running<'_> {
        let mut count = self.count.lock().unwrap();
        count.now += 1;
        count.most = count.most.max(count.now);
        Running(self)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.count.lock().unwrap().now -= 1;
    }
}
