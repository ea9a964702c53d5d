//! Threads borrow a local slice, and the scope waits for all of them.

use std::thread;

// ANCHOR: sum
fn parallel_sum(numbers: &[u64], parts: usize) -> u64 {
    let size = numbers.len().div_ceil(parts).max(1);
    thread::scope(|scope| {
        let threads: Vec<_> = numbers
            .chunks(size)
            .map(|chunk| scope.spawn(move || chunk.iter().sum::<u64>()))
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).sum()
    })
}
// ANCHOR_END: sum

fn main() {
    let numbers: Vec<u64> = (1..=10_000).collect();
    println!("{}", parallel_sum(&numbers, 4));
    println!("{}", parallel_sum(&[], 4));
}
