//! Serve two queues until both have ended.

use tokio::sync::mpsc::{self, Receiver};

// ANCHOR: serve
async fn serve(
    mut orders: Receiver<u32>,
    mut returns: Receiver<u32>,
) -> (u32, u32) {
    let (mut sold, mut back) = (0, 0);
    loop {
        tokio::select! {
            // A pattern that does not match takes the branch out of this
            // select; without it, an ended queue would answer for ever.
            Some(n) = orders.recv() => sold += n,
            Some(n) = returns.recv() => back += n,
            else => return (sold, back),
        }
    }
}
// ANCHOR_END: serve

fn queue(numbers: &'static [u32]) -> Receiver<u32> {
    let (send, queue) = mpsc::channel(1);
    tokio::spawn(async move {
        for &n in numbers {
            if send.send(n).await.is_err() {
                return;
            }
        }
    });
    queue
}

#[tokio::main]
async fn main() {
    let (sold, back) = serve(queue(&[3, 5]), queue(&[1, 1, 1, 1])).await;
    println!("sold {sold}");
    println!("back {back}");
}
