// ANCHOR: sort
fn main() {
    let mut numbers = [2.0, f64::NAN, -1.0, 0.5];
    numbers.sort_by(f64::total_cmp); // f64 has no Ord, so sort() is refused
    println!("{numbers:?}");

    let largest = numbers.into_iter().fold(f64::NEG_INFINITY, f64::max);
    println!("largest {largest}");

    let [.., nan] = numbers;
    let other = f64::NAN;
    let same = nan == other;
    println!("equal to itself: {same}");
}
// ANCHOR_END: sort
