use std::sync::mpsc;

fn main() {
    let (jobs, queue) = mpsc::channel();
    jobs.send("first").unwrap();
    drop(jobs);
    for job in &queue {
        println!("{job}");
    }
    jobs.send("late").unwrap();
}
