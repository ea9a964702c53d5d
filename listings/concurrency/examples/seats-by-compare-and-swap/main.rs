//! Four agencies sell 100 seats; nobody sells the same seat twice.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

// ANCHOR: take
fn take(seats: &AtomicU32) -> bool {
    // Loads, computes, compares and swaps; repeats if somebody was quicker.
    seats
        .try_update(Relaxed, Relaxed, |left| left.checked_sub(1))
        .is_ok()
}
// ANCHOR_END: take

fn main() {
    let seats = AtomicU32::new(100);
    let sold = AtomicU32::new(0);
    let refused = AtomicU32::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..40 {
                    let count = if take(&seats) { &sold } else { &refused };
                    count.fetch_add(1, Relaxed);
                }
            });
        }
    });
    println!("sold: {}", sold.into_inner());
    println!("refused: {}", refused.into_inner());
    println!("left: {}", seats.into_inner());
}
