use std::cell::Cell;

// ANCHOR: loop
fn main() {
    let last = Cell::new(0); // shared and changed: that takes a Cell
    let mut own = Vec::new();
    let mut shared = Vec::new();
    for i in 0..3 {
        own.push(move || i);
        last.set(i);
        shared.push(|| last.get());
    }
    println!("own: {} {} {}", own[0](), own[1](), own[2]());
    println!("shared: {} {} {}", shared[0](), shared[1](), shared[2]());
}
// ANCHOR_END: loop
