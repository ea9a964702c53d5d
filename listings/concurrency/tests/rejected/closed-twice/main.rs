use std::sync::mpsc;

fn main() {
    let (queue, jobs) = mpsc::channel();
    queue.send("wash").unwrap();
    drop(queue);
    println!("{}", jobs.recv().unwrap());
    drop(queue);
}
