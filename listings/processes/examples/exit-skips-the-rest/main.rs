use std::process::{Command, ExitCode, exit};
use std::{env, io};

// ANCHOR: end
struct File;

impl Drop for File {
    fn drop(&mut self) {
        println!("closed");
    }
}

fn save(exit_inside: bool) -> u8 {
    println!("opened");
    let _file = File;
    if exit_inside {
        exit(2);
    }
    2
}

fn child(way: &str) -> ExitCode {
    ExitCode::from(save(way == "exit inside")) // returned by main
}
// ANCHOR_END: end

fn main() -> io::Result<ExitCode> {
    if let Some(way) = env::args().nth(1) {
        return Ok(child(&way));
    }
    for way in ["exit inside", "return first"] {
        let ended = Command::new(env::current_exe()?).arg(way).output()?;
        let printed = String::from_utf8_lossy(&ended.stdout);
        let status = ended.status.code().unwrap_or(-1);
        println!("{way}: {printed:?}, status {status}");
    }
    Ok(ExitCode::SUCCESS)
}
