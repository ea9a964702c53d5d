use std::env;
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;

// ANCHOR: filter
fn filter() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lines() {
        let line = line?;
        if !line.is_empty() {
            writeln!(out, "{}", line.to_uppercase())?;
        }
    }
    Ok(())
}
// ANCHOR_END: filter

// ANCHOR: pipe
fn through_filter(text: &str) -> io::Result<String> {
    let mut child = Command::new(env::current_exe()?)
        .arg("filter")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
    let (written, output) = thread::scope(|scope| {
        // Moved in and dropped there, which ends the child's input.
        let writer = scope.spawn(move || input.write_all(text.as_bytes()));
        let output = child.wait_with_output();
        (writer.join().expect("writing does not panic"), output)
    });
    written?;
    let output = output?;
    if !output.status.success() {
        return Err(io::Error::other("the filter failed"));
    }
    String::from_utf8(output.stdout).map_err(io::Error::other)
}
// ANCHOR_END: pipe

fn main() -> io::Result<()> {
    if env::args().nth(1).as_deref() == Some("filter") {
        return filter();
    }
    print!("{}", through_filter("tea\n\nmore cake\n")?);
    let large = "0123456789abcdef\n".repeat(20_000); // more than a pipe holds
    println!("{} bytes back", through_filter(&large)?.len());
    Ok(())
}
