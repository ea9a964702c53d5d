//! A future may point into itself, so it is pinned before it is polled.

use std::future;
use std::mem;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Waits until it has been polled `n` times more.
async fn countdown(n: u32) -> &'static str {
    for _ in 0..n {
        let mut asked = false;
        future::poll_fn(|cx| {
            if mem::replace(&mut asked, true) {
                return Poll::Ready(());
            }
            cx.waker().wake_by_ref(); // poll me again
            Poll::Pending
        })
        .await;
    }
    "lift-off"
}

// ANCHOR: counted
/// Counts the polls of another future.
struct Counted<F> {
    inner: Pin<Box<F>>, // the box may move, what is in it stays
    polls: u32,
}

impl<F: Future> Future for Counted<F> {
    type Output = (F::Output, u32);

    fn poll(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Self::Output> {
        self.polls += 1;
        let polls = self.polls;
        self.inner.as_mut().poll(cx).map(|output| (output, polls))
    }
}
// ANCHOR_END: counted

#[tokio::main]
async fn main() {
    let counted = Counted {
        inner: Box::pin(countdown(3)),
        polls: 0,
    };
    let (text, polls) = counted.await;
    println!("{text} at poll {polls}");

    // ANCHOR: by-hand
    let mut future = pin!(countdown(1)); // from here on it cannot be moved
    let mut cx = Context::from_waker(Waker::noop());
    for n in 1.. {
        match future.as_mut().poll(&mut cx) {
            Poll::Pending => println!("poll {n}: pending"),
            Poll::Ready(text) => {
                println!("poll {n}: {text}");
                break;
            }
        }
    }
    // ANCHOR_END: by-hand
}
