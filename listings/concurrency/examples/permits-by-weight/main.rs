//! Jobs that need 1 to 8 GB each share 8 GB.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const GIGABYTES: u32 = 8;

// ANCHOR: weighted
async fn run_all(needs: &[u32], meter: &Arc<Meter>) {
    let memory = Arc::new(Semaphore::new(GIGABYTES as usize));
    let mut jobs = JoinSet::new();
    for &need in needs {
        let memory = Arc::clone(&memory);
        let meter = Arc::clone(meter);
        jobs.spawn(async move {
            let _permits = memory
                .acquire_many(need)
                .await
                .expect("nobody closes the semaphore");
            meter.run(need).await;
        });
    }
    jobs.join_all().await;
}
// ANCHOR_END: weighted

/// Counts the gigabytes in use and whether there were ever too many.
#[derive(Default)]
struct Meter {
    in_use: AtomicU32,
    jobs: AtomicU32,
    too_many: AtomicBool,
}

impl Meter {
    async fn run(&self, need: u32) {
        if self.in_use.fetch_add(need, Relaxed) + need > GIGABYTES {
            self.too_many.store(true, Relaxed);
        }
        tokio::task::yield_now().await;
        self.jobs.fetch_add(1, Relaxed);
        self.in_use.fetch_sub(need, Relaxed);
    }
}

#[tokio::main]
async fn main() {
    let meter = Arc::new(Meter::default());
    run_all(&[5, 3, 8, 1, 2, 4, 8, 1], &meter).await;
    println!("jobs done: {}", meter.jobs.load(Relaxed));
    println!("ever above 8 GB: {}", meter.too_many.load(Relaxed));

    let memory = Semaphore::new(GIGABYTES as usize);
    let five = memory.try_acquire_many(5);
    println!("5 of 8: {}", five.is_ok());
    let four = memory.try_acquire_many(4);
    println!("4 of the rest: {}", four.is_ok());
    let three = memory.try_acquire_many(3);
    println!("3 of the rest: {}", three.is_ok());
}
