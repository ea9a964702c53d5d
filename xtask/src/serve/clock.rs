//! Where the time of a build goes.

use std::time::{Duration, Instant};

/// Times the phases of one build.
pub struct Clock {
    start: Instant,
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    /// Starts now.
    pub fn start() -> Self {
        let now = Instant::now();
        Self {
            start: now,
            last: now,
            laps: Vec::new(),
        }
    }

    /// Ends the phase `name`, which began when the one before ended.
    pub fn lap(&mut self, name: &'static str) {
        let now = Instant::now();
        self.laps.push((name, now - self.last));
        self.last = now;
    }

    /// Milliseconds since the start.
    pub fn total(&self) -> u128 {
        self.start.elapsed().as_millis()
    }

    /// `load 3 ms, fill 20 ms`.
    pub fn phases(&self) -> String {
        let lap = |(name, time): &(&str, Duration)| {
            format!("{name} {} ms", time.as_millis())
        };
        let laps: Vec<_> = self.laps.iter().map(lap).collect();
        laps.join(", ")
    }
}
