#![allow(dead_code)] // only the sizes matter

use std::mem::size_of;

// ANCHOR: sizes
enum Event {
    Moved { x: i32, y: i32 },
    Renamed { name: &'static str },
    Closed,
}

enum Name {
    Known(&'static str),
    Unknown,
}

enum Answer {
    Yes,
    No,
}

fn main() {
    println!("one of them: {}", size_of::<Event>());
    println!("largest case: {}", size_of::<&str>());
    // No text is at address 0, which is enough for one other case.
    println!("one other case: {}", size_of::<Name>());
    println!("no data: {}", size_of::<Answer>());
    // A bool is 0 or 1, an Answer too: most of the byte is free.
    println!("perhaps a bool: {}", size_of::<Option<bool>>());
    println!("perhaps an answer: {}", size_of::<Option<Answer>>());
    println!("perhaps a number: {}", size_of::<Option<u32>>());
}
// ANCHOR_END: sizes
