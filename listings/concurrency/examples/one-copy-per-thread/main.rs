//! A variable of which each thread has its own copy.

use std::cell::Cell;
use std::thread;

// ANCHOR: local
thread_local! {
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

fn call() -> u32 {
    CALLS.set(CALLS.get() + 1); // no lock: nobody else sees this one
    CALLS.get()
}
// ANCHOR_END: local

fn main() {
    call();
    call();
    println!("here: {}", call());
    let there = thread::spawn(call).join().unwrap();
    println!("on another thread: {there}");
}
