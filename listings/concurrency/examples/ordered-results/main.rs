//! The jobs finish last first; the results keep the order of the input.

use std::num::ParseIntError;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

// ANCHOR: collect
async fn square_all(
    inputs: &'static [&'static str],
    finished: mpsc::Sender<&'static str>,
) -> Vec<Result<i64, ParseIntError>> {
    let mut tasks = JoinSet::new();
    let jobs = inputs.iter().zip(last_first(inputs.len()));
    for (i, (input, turn)) in jobs.enumerate() {
        let finished = finished.clone();
        tasks.spawn(async move { (i, square(input, turn, finished).await) });
    }
    let mut results = tasks.join_all().await;
    results.sort_by_key(|(i, _)| *i);
    results.into_iter().map(|(_, result)| result).collect()
}
// ANCHOR_END: collect

async fn square(
    input: &'static str,
    turn: Turn,
    finished: mpsc::Sender<&'static str>,
) -> Result<i64, ParseIntError> {
    let _ = turn.wait.await;
    let result = input.parse::<i64>().map(|n| n * n);
    let _ = finished.send(input).await;
    let _ = turn.next.send(());
    result
}

#[tokio::main]
async fn main() {
    let inputs = &["12", "x", "30"];
    let (finished, mut order) = mpsc::channel(inputs.len());
    let results = square_all(inputs, finished).await;

    while let Some(input) = order.recv().await {
        println!("finished {input}");
    }
    for (input, result) in inputs.iter().zip(results) {
        match result {
            Ok(n) => println!("{input} -> {n}"),
            Err(_) => println!("{input} -> not a number"),
        }
    }
}

/// A place in a line: wait for the one before, then let the next one go.
struct Turn {
    wait: oneshot::Receiver<()>,
    next: oneshot::Sender<()>,
}

/// Makes `n` turns of which the last one goes first.
fn last_first(n: usize) -> Vec<Turn> {
    let (start, mut wait) = oneshot::channel();
    let _ = start.send(());
    let mut turns = Vec::with_capacity(n);
    for _ in 0..n {
        let (next, after) = oneshot::channel();
        turns.push(Turn { wait, next });
        wait = after;
    }
    turns.reverse();
    turns
}
