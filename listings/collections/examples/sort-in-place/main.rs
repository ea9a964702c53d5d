// ANCHOR: sort
fn main() {
    let mut readings = vec![10, 9, 1];
    let mut sorted = readings.clone();
    sorted.sort_unstable();
    println!("copy: {} original: {}", list(&sorted), list(&readings));

    readings.sort_unstable(); // no view of the old order may be alive here
    let view = &readings;
    println!("in place: {}", list(view));
}
// ANCHOR_END: sort

fn list(numbers: &[i32]) -> String {
    let words: Vec<_> = numbers.iter().map(i32::to_string).collect();
    format!("[{}]", words.join(" "))
}
