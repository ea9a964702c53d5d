//! Who sees the flag sees what was written before it was set.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;

// ANCHOR: publish
#[derive(Default)]
struct Published {
    result: AtomicU32, // for other types OnceLock does all of this
    ready: AtomicBool,
}

impl Published {
    fn publish(&self, result: u32) {
        self.result.store(result, Ordering::Relaxed);
        // Release: what is above stays above.
        self.ready.store(true, Ordering::Release);
    }

    fn read(&self) -> u32 {
        // Acquire: what is below stays below.
        while !self.ready.load(Ordering::Acquire) {
            thread::yield_now();
        }
        self.result.load(Ordering::Relaxed)
    }
}
// ANCHOR_END: publish

fn main() {
    let published = Published::default();
    thread::scope(|scope| {
        scope.spawn(|| published.publish(42));
        println!("{}", published.read());
    });
}
