use std::io;
use std::process::Command;

fn main() -> io::Result<()> {
    let output = Command::new("echo").arg("hi").output()?;
    println!("it said {}", output.stdout);
    Ok(())
}
