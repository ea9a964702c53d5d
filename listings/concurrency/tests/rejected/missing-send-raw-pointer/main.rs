use std::thread;

fn main() {
    let mut level = 1;
    let pointer: *mut i32 = &raw mut level;
    let writer = thread::spawn(move || unsafe { *pointer = 2 });
    level = 3;
    writer.join().unwrap();
    println!("{level}");
}
