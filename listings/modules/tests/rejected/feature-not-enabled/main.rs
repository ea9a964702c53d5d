use std::alloc::Global;

fn main() {
    let n = Box::new_in(7, Global);
    println!("{n}");
}
