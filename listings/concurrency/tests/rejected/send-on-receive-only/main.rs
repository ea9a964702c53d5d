use std::sync::mpsc::{self, Receiver};

fn consume(jobs: Receiver<&str>) {
    for job in &jobs {
        if job == "broken" {
            jobs.send("try again");
        }
        println!("{job}");
    }
}

fn main() {
    let (queue, jobs) = mpsc::channel();
    queue.send("broken").unwrap();
    drop(queue);
    consume(jobs);
}
