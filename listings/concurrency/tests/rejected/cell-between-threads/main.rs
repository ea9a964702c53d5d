use std::cell::Cell;
use std::thread;

fn main() {
    let hits = Cell::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| hits.set(hits.get() + 1));
        }
    });
    println!("hits are counted");
}
