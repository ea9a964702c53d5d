use std::cell::RefCell;
use std::thread;

static NAMES: RefCell<Vec<&str>> = RefCell::new(Vec::new());

fn sign(name: &'static str) {
    NAMES.borrow_mut().push(name);
}

fn main() {
    let thread = thread::spawn(|| sign("ada"));
    sign("brian");
    thread.join().unwrap();
    println!("both have signed");
}
