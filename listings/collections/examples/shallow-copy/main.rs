use std::collections::HashMap;

// ANCHOR: copy
fn main() {
    let original = HashMap::from([("ada", vec![1, 2])]);
    let mut copied = original.clone();
    copied.insert("grace", vec![3]); // reaches the copy alone
    if let Some(scores) = copied.get_mut("ada") {
        scores[0] = 9; // and so does this
    }
    println!("{} {}", original.len(), list(&original["ada"]));
    println!("{} {}", copied.len(), list(&copied["ada"]));
}
// ANCHOR_END: copy

fn list(numbers: &[i32]) -> String {
    let words: Vec<_> = numbers.iter().map(i32::to_string).collect();
    format!("[{}]", words.join(" "))
}
