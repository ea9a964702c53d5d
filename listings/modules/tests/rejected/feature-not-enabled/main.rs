use std::alloc::System;

fn main() {
    let n = Box::new_in(7, System);
    println!("{n}");
}
