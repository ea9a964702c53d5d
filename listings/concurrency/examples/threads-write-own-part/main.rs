//! Four threads fill one slice, each a quarter of it.

use std::thread;

// ANCHOR: fill
fn fill(squares: &mut [usize]) {
    let size = squares.len().div_ceil(4).max(1);
    thread::scope(|scope| {
        for (k, part) in squares.chunks_mut(size).enumerate() {
            scope.spawn(move || {
                for (n, square) in (k * size..).zip(part) {
                    *square = n * n;
                }
            });
        }
    });
}
// ANCHOR_END: fill

fn main() {
    let mut squares = [0; 10];
    fill(&mut squares);
    for n in squares {
        println!("{n}");
    }
}
