//! Each result is handled as soon as it is there, whichever comes first.

use std::num::ParseIntError;

use tokio::sync::{mpsc, oneshot};

// ANCHOR: collect
type Answer = (&'static str, Result<i64, ParseIntError>);

fn square_all(inputs: &[&'static str]) -> mpsc::Receiver<Answer> {
    let (answers, received) = mpsc::channel(1);
    for (&input, turn) in inputs.iter().zip(last_first(inputs.len())) {
        let answers = answers.clone();
        tokio::spawn(async move {
            let _ = turn.wait.await;
            let result = input.parse::<i64>().map(|n| n * n);
            // An error means that the receiver has lost interest.
            let _ = answers.send((input, result)).await;
            let _ = turn.next.send(());
        });
    }
    received // ends when the last clone of `answers` is dropped
}
// ANCHOR_END: collect

#[tokio::main]
async fn main() {
    let mut answers = square_all(&["12", "x", "30"]);
    while let Some((input, result)) = answers.recv().await {
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
