use std::cmp::Reverse;
use std::collections::HashMap;

// ANCHOR: common
fn most_common(text: &str, limit: usize) -> Vec<(String, usize)> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for word in text.split(|c: char| !c.is_alphabetic()) {
        if !word.is_empty() {
            *counts.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    let mut words: Vec<_> = counts.into_iter().collect();
    words.sort_by(|(a, m), (b, n)| (Reverse(m), a).cmp(&(Reverse(n), b)));
    words.truncate(limit);
    words
}
// ANCHOR_END: common

fn main() {
    let text = "The cat saw the dog; the Dog saw a cat. Über über?";
    for (word, count) in most_common(text, 4) {
        println!("{count} {word}");
    }
    println!("words in पानी: {}", most_common("पानी", 4).len());
    println!("words in nothing: {}", most_common(" .,", 4).len());
}
