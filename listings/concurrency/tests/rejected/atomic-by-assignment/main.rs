use std::sync::atomic::{AtomicI32, Ordering};

fn main() {
    let hits = AtomicI32::new(0);
    hits += 1;
    println!("{}", hits.load(Ordering::Relaxed));
}
