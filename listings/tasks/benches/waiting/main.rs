//! Prints the resident memory of one waiting Tokio task, in bytes.
//!
//! ```text
//! waiting TASKS [buffer]
//! ```
//!
//! With `buffer`, each task holds 64 KiB while it waits.

use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::{env, fs};

use tokio::sync::Notify;
use tokio::task::yield_now;

const BUFFER_SIZE: usize = 64 * 1024;

/// Where the tasks wait.
#[derive(Default)]
struct Room {
    ready: AtomicUsize,
    release: Notify,
    finished: AtomicUsize,
    sum: AtomicUsize,
}

impl Room {
    /// Waits until the release and adds one.
    async fn wait(self: Arc<Self>) {
        let released = self.release.notified();
        self.ready.fetch_add(1, SeqCst);
        released.await;
        self.sum.fetch_add(1, SeqCst);
        self.finished.fetch_add(1, SeqCst);
    }

    /// Does the same with a buffer that it needs afterwards.
    async fn wait_holding(self: Arc<Self>) {
        let buffer = black_box([1u8; BUFFER_SIZE]);
        let released = self.release.notified();
        self.ready.fetch_add(1, SeqCst);
        released.await;
        // An index that the compiler cannot know keeps the whole buffer.
        self.sum.fetch_add(buffer[black_box(0)].into(), SeqCst);
        self.finished.fetch_add(1, SeqCst);
    }
}

/// Reads the exact resident set size of this process.
fn resident_bytes() -> Result<usize, Box<dyn Error>> {
    let text = fs::read_to_string("/proc/self/smaps_rollup")?;
    let kib = text
        .lines()
        .find_map(|line| line.strip_prefix("Rss:")?.split_whitespace().next())
        .ok_or("smaps_rollup has no line Rss")?;
    Ok(kib.parse::<usize>()? * 1024)
}

async fn measure(tasks: usize, holding: bool) -> Result<(), Box<dyn Error>> {
    let room = Arc::new(Room::default());

    let before = resident_bytes()?;
    for _ in 0..tasks {
        if holding {
            tokio::spawn(room.clone().wait_holding());
        } else {
            tokio::spawn(room.clone().wait());
        }
    }
    while room.ready.load(SeqCst) < tasks {
        yield_now().await;
    }
    let after = resident_bytes()?;

    room.release.notify_waiters();
    while room.finished.load(SeqCst) < tasks {
        yield_now().await;
    }
    println!("sample {:.3}", (after - before) as f64 / tasks as f64);
    println!("checksum {}", room.sum.load(SeqCst));
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let holding = arguments.get(2).is_some_and(|a| a == "buffer");
    measure(arguments[1].parse()?, holding).await
}
