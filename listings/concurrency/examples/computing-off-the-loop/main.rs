//! Compute for a while, and answer meanwhile.

use std::sync::mpsc::{self, Receiver};

use tokio::task;

fn primes_between(low: u32, high: u32) -> usize {
    let prime = |n: &u32| {
        let mut divisors = (2..).take_while(|d| d * d <= *n);
        divisors.all(|d| !n.is_multiple_of(d))
    };
    (low..high).filter(prime).count()
}

// ANCHOR: compute
/// Does not get past its half before somebody has been answered: in a task
/// of this runtime, which has one thread, it would wait for ever.
fn compute(answered: &Receiver<()>) -> usize {
    let count = primes_between(2, 10_000);
    answered.recv().expect("somebody is answered");
    count + primes_between(10_000, 20_000)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (answer, answered) = mpsc::channel();
    let primes = task::spawn_blocking(move || compute(&answered));

    let answering = tokio::spawn(async move {
        println!("answered while it computes");
        answer.send(()).expect("it is waiting");
    });
    answering.await.expect("it does not panic");
    println!("primes: {}", primes.await.expect("it does not panic"));
}
// ANCHOR_END: compute
