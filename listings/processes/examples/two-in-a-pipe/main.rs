use std::env;
use std::io::{self, Write};
use std::process::{Command, Stdio};

// ANCHOR: pipe
fn pipe(mut first: Command, mut second: Command) -> io::Result<Vec<u8>> {
    let mut first = first.stdout(Stdio::piped()).spawn()?;
    let between = first.stdout.take().expect("it is piped");
    second.stdin(between).stderr(Stdio::inherit());
    let ended = second.output();
    drop(second); // with it goes our end of the pipe
    let (status, ended) = (first.wait()?, ended?);
    for status in [status, ended.status] {
        if !status.success() {
            return Err(io::Error::other(status.to_string()));
        }
    }
    Ok(ended.stdout)
}
// ANCHOR_END: pipe

fn child(task: &str) -> io::Result<()> {
    if task == "numbers" {
        let mut out = io::stdout().lock();
        for n in 0..1000 {
            writeln!(out, "{n}")?; // println! would panic at a closed pipe
        }
        return out.flush();
    }
    let mut count = 0;
    for line in io::stdin().lines() {
        line?;
        count += 1;
    }
    println!("{count} lines");
    Ok(())
}

fn main() -> io::Result<()> {
    if let Some(task) = env::args().nth(1) {
        return child(&task);
    }
    let this = env::current_exe()?;
    let mut numbers = Command::new(&this);
    numbers.arg("numbers");
    let mut count = Command::new(&this);
    count.arg("count");
    io::stdout().write_all(&pipe(numbers, count)?)
}
