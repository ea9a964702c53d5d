//! Synchronous code drives async code with the standard library alone.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

// ANCHOR: block-on
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}
// ANCHOR_END: block-on

/// Is pending once, and has itself polled again by another thread.
#[derive(Default)]
struct AnotherThread {
    asked: bool,
}

impl Future for AnotherThread {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.asked {
            return Poll::Ready(());
        }
        self.asked = true;
        let waker = cx.waker().clone();
        thread::spawn(move || waker.wake());
        Poll::Pending
    }
}

async fn load(key: &str) -> Result<usize, &'static str> {
    AnotherThread::default().await;
    if key.is_empty() {
        return Err("empty key");
    }
    Ok(key.len())
}

fn main() {
    println!("{:?}", block_on(load("ada")));
    println!("{:?}", block_on(load("")));
}
