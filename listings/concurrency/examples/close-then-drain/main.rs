//! Closing a queue ends the sending; what is in it is still received.

use tokio::sync::mpsc;

// ANCHOR: drain
#[tokio::main]
async fn main() -> Result<(), mpsc::error::SendError<&'static str>> {
    let (queue, mut jobs) = mpsc::channel(3);
    queue.send("wash").await?;
    queue.send("dry").await?;
    drop(queue); // closed when the last sender is gone

    while let Some(job) = jobs.recv().await {
        println!("{job}");
    }
    for _ in 0..2 {
        let job = jobs.recv().await; // None, without waiting
        println!("{:?} {}", job.unwrap_or_default(), job.is_some());
    }
    Ok(())
}
// ANCHOR_END: drain
