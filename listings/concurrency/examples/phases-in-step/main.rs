//! In each round every cell becomes the sum of its two neighbours.

use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

const ROUNDS: u32 = 5;

// ANCHOR: rounds
/// Computes one cell for all rounds; the barrier orders the accesses.
fn run(n: usize, cells: &[AtomicU32], all: &Barrier) {
    let left = &cells[(n + cells.len() - 1) % cells.len()];
    let right = &cells[(n + 1) % cells.len()];
    for _ in 0..ROUNDS {
        let sum = left.load(Relaxed) + right.load(Relaxed);
        all.wait(); // until everybody has read
        cells[n].store(sum, Relaxed);
        all.wait(); // until everybody has written
    }
}
// ANCHOR_END: rounds

fn main() {
    let cells = [1, 0, 0].map(AtomicU32::new);
    let all = Barrier::new(cells.len());
    thread::scope(|scope| {
        for n in 0..cells.len() {
            let (cells, all) = (&cells, &all);
            scope.spawn(move || run(n, cells, all));
        }
    });
    for cell in cells {
        println!("{}", cell.into_inner());
    }
}
