//! What happens to a job that finds the queue full?

use tokio::sync::mpsc::{self, Sender, error::TrySendError};

type Job = &'static str;

// ANCHOR: queue
/// Refuses a job that does not fit.
fn offer(queue: &Sender<Job>, job: Job) -> Result<(), &'static str> {
    queue.try_send(job).map_err(|e| match e {
        TrySendError::Full(_) => "refused",
        TrySendError::Closed(_) => "nobody works here",
    })
}

/// Waits for room, as long as the caller does not drop the future.
async fn put(queue: &Sender<Job>, job: Job) -> Result<(), &'static str> {
    queue.send(job).await.map_err(|_| "nobody works here")
}
// ANCHOR_END: queue

fn report(job: Job, result: Result<(), &'static str>) {
    match result {
        Ok(()) => println!("{job}: accepted"),
        Err(e) => println!("{job}: {e}"),
    }
}

#[tokio::main]
async fn main() {
    let (queue, mut jobs) = mpsc::channel(2);
    for job in ["a", "b", "c"] {
        report(job, offer(&queue, job));
    }

    let (accepted, taken) = tokio::join!(put(&queue, "c"), jobs.recv());
    println!("taken: {}", taken.expect("it is full"));
    report("c", accepted);
    println!("in the queue: {}", jobs.len());
}
