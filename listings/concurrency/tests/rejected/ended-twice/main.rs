use std::thread;

fn main() {
    let task = thread::spawn(|| {});
    task.join().unwrap();
    println!("ended");
    task.join().unwrap();
}
