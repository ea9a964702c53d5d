//! Three workers, one queue, a result or an error for each job.

use std::sync::{Mutex, mpsc};
use std::thread;

type Answer<'a> = (&'a str, Result<i64, String>);

// ANCHOR: workers
fn run_all<'a>(inputs: &[&'a str], workers: usize) -> Vec<Answer<'a>> {
    let jobs = Mutex::new(inputs.iter());
    let next = || jobs.lock().unwrap().next().copied();
    let (results, received) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..workers {
            let results = results.clone();
            scope.spawn(move || {
                while let Some(input) = next() {
                    let answer = (input, square(input));
                    results.send(answer).expect("it is read below");
                }
            });
        }
        drop(results); // the workers have one each
        received.iter().collect()
    })
}
// ANCHOR_END: workers

fn square(input: &str) -> Result<i64, String> {
    match input.parse::<i64>() {
        Ok(n) => Ok(n * n),
        Err(_) => Err(format!("{input:?} is not a number")),
    }
}

fn main() {
    let mut all = run_all(&["1", "2", "x", "4", "", "6"], 3);
    all.sort_by_key(|(input, _)| *input);
    for (input, result) in all {
        match result {
            Ok(n) => println!("{input} -> {n}"),
            Err(e) => println!("{e}"),
        }
    }
}
