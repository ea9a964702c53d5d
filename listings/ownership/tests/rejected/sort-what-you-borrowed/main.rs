fn median(scores: &[u32]) -> u32 {
    scores.sort_unstable();
    scores[scores.len() / 2]
}

fn main() {
    let by_date = [9, 1, 5];
    println!("median {}", median(&by_date));
    println!("by date {by_date:?}");
}
