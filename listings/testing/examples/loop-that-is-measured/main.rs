use std::hint::black_box;
use std::time::{Duration, Instant};

fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

// ANCHOR: measure
/// How often the loop ran and how long a turn took; the criterion crate does
/// the same with statistics.
fn measure_count_words() -> (u32, Duration) {
    let text = "to be or not ".repeat(1000);
    let limit = Duration::from_millis(200);
    let (mut turns, mut words) = (0, 0);
    let start = Instant::now();
    while start.elapsed() < limit {
        words = black_box(count_words(black_box(&text)));
        turns += 1;
    }
    let total = start.elapsed();
    assert_eq!(words, 4000);
    (turns, total / turns)
}
// ANCHOR_END: measure

fn main() {
    let (turns, each) = measure_count_words();
    println!("measured: {}", turns > 1 && each > Duration::ZERO);
}
