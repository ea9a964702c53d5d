use std::sync::mpsc::Sender;

fn main() {
    let jobs: Sender<&str>;
    println!("sending");
    jobs.send("wash").unwrap();
}
