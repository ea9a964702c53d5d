//! Four threads count in one number, without a lock.

use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

// ANCHOR: count
fn count(hits: &AtomicI32) {
    for _ in 0..10_000 {
        // Relaxed: the number alone matters, no other memory depends on it.
        hits.fetch_add(1, Ordering::Relaxed);
    }
}
// ANCHOR_END: count

fn main() {
    let hits = AtomicI32::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| count(&hits));
        }
    });
    println!("{}", hits.into_inner());
}
