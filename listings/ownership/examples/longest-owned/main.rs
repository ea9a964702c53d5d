use std::cmp::Reverse;

// ANCHOR: owned
fn longest_owned(text: &str) -> Option<String> {
    text.split_whitespace()
        .min_by_key(|word| Reverse(word.len())) // the first of the longest
        .map(str::to_owned) // a copy, so no lifetime ties it to text
}
// ANCHOR_END: owned

fn main() {
    for text in ["a rather long text", ""] {
        let word = {
            let text = text.to_owned();
            longest_owned(&text)
            // text is dropped here; the copy is not.
        };
        println!("{}", word.as_deref().unwrap_or("nothing"));
    }
}
