// ANCHOR: longest
fn longest_in<'a>(words: &[&'a str]) -> Option<&'a str> {
    // On a tie max_by_key keeps the later word.
    words.iter().copied().max_by_key(|word| word.len())
}
// ANCHOR_END: longest

fn main() {
    for text in ["to be or not", "what now when", ""] {
        let word = {
            let words: Vec<&str> = text.split_whitespace().collect();
            longest_in(&words)
            // words is dropped here; the result borrows from text alone.
        };
        println!("{text:?}: {}", word.unwrap_or("nothing"));
    }
}
