use std::env::{self, VarError};
use std::io;
use std::process::{Command, ExitCode};

// ANCHOR: child
fn child() -> ExitCode {
    let port = match env::var("APP_PORT") {
        Ok(text) => text.parse::<u16>().ok(), // takes +80, too
        Err(VarError::NotPresent) => Some(8080),
        Err(VarError::NotUnicode(_)) => None,
    };
    let Some(port) = port else {
        eprintln!("APP_PORT is no port");
        return ExitCode::from(2);
    };
    println!("port {port}");
    ExitCode::SUCCESS
}
// ANCHOR_END: child

// ANCHOR: parent
fn parent() -> io::Result<()> {
    for port in [None, Some("90"), Some("http")] {
        let mut command = Command::new(env::current_exe()?);
        command.arg("child").env_remove("APP_PORT");
        if let Some(port) = port {
            command.env("APP_PORT", port);
        }
        let output = command.output()?; // a code other than 0 is no error
        let code = output.status.code().unwrap_or(-1); // none: a signal
        println!("code {code}");
        println!("  out: {}", last_line(&output.stdout));
        println!("  err: {}", last_line(&output.stderr));
    }
    Ok(())
}
// ANCHOR_END: parent

fn last_line(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.lines().next_back().unwrap_or("nothing").to_owned()
}

fn main() -> io::Result<ExitCode> {
    match env::args().nth(1).as_deref() {
        Some("child") => Ok(child()),
        _ => parent().map(|()| ExitCode::SUCCESS),
    }
}
