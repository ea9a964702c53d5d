//! The caller has left when the answer is ready.

use tokio::runtime::Handle;
use tokio::sync::{oneshot, watch};
use tokio::task;
use tokio_util::sync::CancellationToken;

// ANCHOR: ask
/// Leaves when told so; the answer may come later.
async fn ask(
    leave: &CancellationToken,
    mut ready: watch::Receiver<bool>,
) -> Option<u32> {
    let (reply, answer) = oneshot::channel();
    tokio::spawn(async move {
        let _ = ready.wait_for(|ready| *ready).await;
        let _ = reply.send(42); // an error: nobody waits any more
    });
    tokio::select! {
        answer = answer => answer.ok(),
        () = leave.cancelled() => None,
    }
}
// ANCHOR_END: ask

#[tokio::main]
async fn main() {
    let leave = CancellationToken::new();
    leave.cancel();
    let (open, ready) = watch::channel(false);
    for _ in 0..3 {
        if ask(&leave, ready.clone()).await.is_some() {
            println!("answered");
        }
    }
    open.send(true).expect("the tasks listen");
    let left = || Handle::current().metrics().num_alive_tasks();
    while left() > 0 {
        task::yield_now().await; // would go on for ever if one were stuck
    }
    println!("receiver dropped: {} stuck", left());
}
