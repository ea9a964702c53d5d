use std::any::Any;
use std::io::Read;

// ANCHOR: sizes
fn main() {
    println!("pointer: {}", size_of::<&i64>());
    println!("interface value: {}", size_of::<&dyn Read>());
    println!("value of any type: {}", size_of::<Box<dyn Any>>());
    println!("text: {}", size_of::<&str>());
    println!("list: {}", size_of::<Vec<i64>>());
    println!("part of a list: {}", size_of::<&[i64]>());
}
// ANCHOR_END: sizes
