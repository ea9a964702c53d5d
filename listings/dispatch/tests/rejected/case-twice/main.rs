#![deny(unreachable_patterns)] // a warning unless a project says so

fn run(command: &str) -> &'static str {
    match command {
        "start" => "starting",
        "stop" => "stopping",
        "start" => "starting by force",
        _ => "unknown",
    }
}

fn main() {
    println!("{}", run("start"));
}
