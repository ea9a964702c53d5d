//! A stream that counts down, one number per interval.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures::stream::{Stream, StreamExt};
use tokio::time::{self, Instant, Sleep};

// ANCHOR: stream
struct Countdown {
    left: u32,
    every: Duration,
    pause: Pin<Box<Sleep>>, // pinned, so that the timer can point at it
}

impl Countdown {
    fn new(left: u32, every: Duration) -> Self {
        let pause = Box::pin(time::sleep(every));
        Countdown { left, every, pause }
    }
}

impl Stream for Countdown {
    type Item = u32;

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<u32>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        // Returns if it is pending: the timer has the waker now.
        ready!(self.pause.as_mut().poll(cx));
        let next = self.pause.deadline() + self.every;
        self.pause.as_mut().reset(next);
        self.left -= 1;
        Poll::Ready(Some(self.left))
    }
}
// ANCHOR_END: stream

// A paused clock jumps to the next timer as soon as no task can go on.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let every = Duration::from_millis(100);
    let mut countdown = Countdown::new(3, every);
    while let Some(n) = countdown.next().await {
        println!("{} ms: {n}", start.elapsed().as_millis());
    }
    println!("lift-off");
}
