//! A stop signal and a job are ready at the same time: which is served?

use std::future;

use tokio::sync::mpsc::{self, Receiver};
use tokio_util::sync::CancellationToken;

// ANCHOR: select
async fn either(
    stop: &CancellationToken,
    jobs: &mut Receiver<usize>,
) -> &'static str {
    // At random, so that neither starves.
    tokio::select! {
        () = stop.cancelled() => "stop",
        Some(_) = jobs.recv() => "job",
    }
}

async fn stop_first(
    stop: &CancellationToken,
    jobs: &mut Receiver<usize>,
) -> &'static str {
    tokio::select! {
        biased; // from the top
        () = stop.cancelled() => "stop",
        Some(_) = jobs.recv() => "job",
    }
}

async fn without_waiting(
    stop: &CancellationToken,
    jobs: &mut Receiver<usize>,
) -> &'static str {
    tokio::select! {
        biased;
        () = stop.cancelled() => "stop",
        Some(_) = jobs.recv() => "job",
        () = future::ready(()) => "nothing",
    }
}
// ANCHOR_END: select

const ROUNDS: usize = 1000;

#[tokio::main]
async fn main() {
    let stop = CancellationToken::new();
    let (queue, mut jobs) = mpsc::channel(ROUNDS);
    let served = without_waiting(&stop, &mut jobs).await;
    println!("before either: {served}");

    stop.cancel();
    for n in 0..ROUNDS {
        queue.try_send(n).expect("there is room for all");
    }
    let mut stops = 0;
    for _ in 0..ROUNDS {
        stops += usize::from(either(&stop, &mut jobs).await == "stop");
    }
    println!("both served: {}", stops > 0 && stops < ROUNDS);

    let mut stops = 0;
    for _ in 0..ROUNDS {
        stops += usize::from(stop_first(&stop, &mut jobs).await == "stop");
    }
    println!("stop first: {stops} of {ROUNDS}");
}
