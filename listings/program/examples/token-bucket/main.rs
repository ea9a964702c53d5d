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
        while (self.now)() >= self.filled_at + self.every {
            self.filled_at += self.every;
            self.tokens = self.capacity.min(self.tokens + 1);
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
    for wait in [0, 0, 0, 99, 1, 250, 0, 0, 50] {
        time.set(time.get() + Duration::from_millis(wait));
        let answer = if bucket.allow() { "allowed" } else { "refused" };
        println!("{} ms: {answer}", time.get().as_millis());
    }
}
