//! Settings are never changed; a new set takes the place of the old one.

use std::sync::{Arc, RwLock};
use std::thread;

// ANCHOR: swap
struct Settings {
    low: u32,
    high: u32,
}

/// The lock is held for as long as it takes to copy or change a pointer.
struct Current(RwLock<Arc<Settings>>);

impl Current {
    fn new(low: u32) -> Self {
        Current(RwLock::new(set(low)))
    }

    fn load(&self) -> Arc<Settings> {
        Arc::clone(&self.0.read().unwrap())
    }

    fn replace(&self, low: u32) {
        *self.0.write().unwrap() = set(low);
    }
}

fn set(low: u32) -> Arc<Settings> {
    let high = low + 10;
    Arc::new(Settings { low, high })
}

/// Reads until the last set has come, and counts mixed ones.
fn torn(current: &Current, last: u32) -> u32 {
    let mut mixed = 0;
    loop {
        let settings = current.load(); // one set, whoever replaces it now
        mixed += u32::from(settings.high != settings.low + 10);
        if settings.low == last {
            return mixed;
        }
    }
}
// ANCHOR_END: swap

fn main() {
    const LAST: u32 = 1000;
    let current = Current::new(0);
    let kept = current.load();
    let mixed = thread::scope(|scope| {
        let reader = scope.spawn(|| torn(&current, LAST));
        (1..=LAST).for_each(|low| current.replace(low));
        reader.join().unwrap()
    });
    println!("mixed: {mixed}");
    println!("kept: {} to {}", kept.low, kept.high);
    let now = current.load();
    println!("now: {} to {}", now.low, now.high);
}
