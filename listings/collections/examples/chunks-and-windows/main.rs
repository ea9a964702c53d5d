// ANCHOR: pieces
fn main() {
    let readings = [3, 6, 9, 6, 3, 0, 3];
    for batch in readings.chunks(3) {
        println!("batch: [{}]", words(batch).join(" ")); // not a copy
    }
    for window in readings.windows(3) {
        print!(" {}", window.iter().sum::<i32>() / 3);
    }
    println!();
}
// ANCHOR_END: pieces

fn words(numbers: &[i32]) -> Vec<String> {
    numbers.iter().map(i32::to_string).collect()
}
