use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

fn main() {
    let names = Arc::new(RefCell::new(Vec::new()));
    let theirs = Arc::clone(&names);
    let thread = thread::spawn(move || theirs.borrow_mut().push("ada"));
    names.borrow_mut().push("brian");
    thread.join().unwrap();
    println!("both have signed");
}
