//! A future that another thread completes.

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::thread;

// ANCHOR: future
struct State<T> {
    result: Option<T>,
    waker: Option<Waker>,
}

/// What a thread will have computed.
struct Computed<T>(Arc<Mutex<State<T>>>);

impl<T: Send + 'static> Computed<T> {
    /// If `compute` panics, nobody is woken: the future waits for ever.
    fn on_a_thread(compute: impl FnOnce() -> T + Send + 'static) -> Self {
        let state = Arc::new(Mutex::new(State {
            result: None,
            waker: None,
        }));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            let result = compute();
            let mut state = shared.lock().unwrap();
            state.result = Some(result);
            let waker = state.waker.take(); // None: nobody has asked yet
            drop(state); // whoever polls at once needs the lock
            if let Some(waker) = waker {
                waker.wake();
            }
        });
        Computed(state)
    }
}

impl<T> Future for Computed<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let mut state = self.0.lock().unwrap();
        match state.result.take() {
            Some(result) => Poll::Ready(result),
            None => {
                // The latest one: the future may have moved to another task.
                state.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}
// ANCHOR_END: future

#[tokio::main]
async fn main() {
    let squares = (1..=3).map(|n| Computed::on_a_thread(move || n * n));
    let squares: Vec<Computed<i32>> = squares.collect();
    for square in squares {
        println!("{}", square.await);
    }
}
