use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;

fn main() {
    let hits = AtomicI64::new(0);
    let negative = thread::scope(|scope| {
        scope.spawn(|| hits.fetch_add(1, Ordering::Relaxed));
        hits < 0
    });
    println!("negative: {negative}");
}
