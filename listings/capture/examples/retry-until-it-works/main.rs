use std::error::Error;
use std::fmt;

// ANCHOR: retry
/// Calls `operate` up to `attempts` times, at least once.
fn retry<T, E>(
    mut attempts: u32,
    mut operate: impl FnMut() -> Result<T, E>,
) -> Result<T, E> {
    loop {
        match operate() {
            Err(_) if attempts > 1 => attempts -= 1,
            result => return result,
        }
    }
}
// ANCHOR_END: retry

#[derive(Debug)]
struct Busy;

impl fmt::Display for Busy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("busy")
    }
}

impl Error for Busy {}

fn ask(attempts: u32) {
    let mut calls = 0;
    let asked = retry(attempts, || {
        calls += 1;
        if calls < 3 { Err(Busy) } else { Ok(42) }
    });
    match asked {
        Ok(answer) => println!("answer {answer} after {calls} calls"),
        Err(error) => println!("gave up after {calls} calls: {error}"),
    }
}

fn main() {
    ask(5);
    ask(2);
}
