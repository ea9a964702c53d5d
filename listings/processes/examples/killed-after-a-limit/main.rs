use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};
use std::{env, io, thread};

// ANCHOR: run
fn run_for(limit: Duration, command: &mut Command) -> io::Result<String> {
    let mut child = command.spawn()?; // fails if it cannot be started
    let end = Instant::now() + limit;
    // The standard library waits without a limit, or not at all.
    while Instant::now() < end {
        if let Some(status) = child.try_wait()? {
            return Ok(match status.code() {
                Some(0) => "ended well".into(),
                Some(code) => format!("ended with status {code}"),
                None => "killed by somebody else".into(),
            });
        }
        thread::sleep(Duration::from_millis(5));
    }
    child.kill()?;
    child.wait()?; // a child nobody waits for stays in the process table
    Ok("killed when its time was up".into())
}
// ANCHOR_END: run

fn child(task: &str) -> ExitCode {
    match task {
        "fail" => return ExitCode::from(3),
        "hang" => thread::sleep(Duration::from_hours(1)),
        _ => {}
    }
    ExitCode::SUCCESS
}

fn main() -> io::Result<ExitCode> {
    if let Some(task) = env::args().nth(1) {
        return Ok(child(&task));
    }
    let minute = Duration::from_mins(1);
    for task in ["work", "fail", "hang"] {
        let limit = match task {
            "hang" => Duration::from_millis(100),
            _ => minute,
        };
        let mut command = Command::new(env::current_exe()?);
        println!("{task}: {}", run_for(limit, command.arg(task))?);
    }
    let lost = run_for(minute, &mut Command::new("no-such-program"));
    let found = lost.map_err(|error| error.kind());
    println!("started: {}", found != Err(io::ErrorKind::NotFound));
    Ok(ExitCode::SUCCESS)
}
