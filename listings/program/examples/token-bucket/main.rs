use std::cell::Cell;
use std::time::Duration;

// ANCHOR: bucket
struct Bucket<C> {
    now: C, // time since some start
    every: Duration,
    capacity: u32,
    tokens: u32,
    filled_at: Duration,
}

impl<C: Fn() -> Duration> Bucket<C> {
    fn new(now: C, every: Duration, capacity: u32) -> Self {
        let filled_at = now();
        Bucket {
            now,
            every,
            capacity,
            tokens: capacity,
            filled_at,
        }
    }

    fn allow(&mut self) -> bool {
        let now = (self.now)();
        while now >= self.filled_at + self.every {
            if self.tokens == self.capacity {
                self.filled_at = now; // full: nothing to catch up on
                break;
            }
            self.filled_at += self.every;
            self.tokens += 1;
        }
        if self.tokens == 0 {
            return false;
        }
        self.tokens -= 1;
        true
    }
}
// ANCHOR_END: bucket

fn main() {
    let time = Cell::new(Duration::ZERO);
    let every = Duration::from_millis(100);
    let mut bucket = Bucket::new(|| time.get(), every, 2);
    for wait in [0, 0, 0, 99, 1, 250, 0, 0, 50, 3_600_000, 0, 0] {
        time.set(time.get() + Duration::from_millis(wait));
        let answer = if bucket.allow() { "allowed" } else { "refused" };
        println!("{} ms: {answer}", time.get().as_millis());
    }
}
