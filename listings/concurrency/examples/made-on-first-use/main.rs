//! A table is made when somebody first asks for it, and once.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

// ANCHOR: once
static MADE: AtomicU32 = AtomicU32::new(0);

static SQUARES: LazyLock<Vec<u32>> = LazyLock::new(|| {
    MADE.fetch_add(1, Ordering::Relaxed);
    (0..100).map(|n| n * n).collect()
});
// ANCHOR_END: once

fn main() {
    println!("made: {}", MADE.load(Ordering::Relaxed));
    let sum: u32 = thread::scope(|scope| {
        let users: Vec<_> =
            (0..4).map(|n| scope.spawn(move || SQUARES[n])).collect();
        users.into_iter().map(|user| user.join().unwrap()).sum()
    });
    println!("sum: {sum}");
    println!("made: {}", MADE.load(Ordering::Relaxed));
}
