use std::cmp::Reverse;
use std::collections::HashMap;

// ANCHOR: count
fn count_words(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    counts
}

fn by_frequency(counts: &HashMap<String, usize>) -> Vec<(&str, usize)> {
    let mut words: Vec<_> =
        counts.iter().map(|(word, n)| (word.as_str(), *n)).collect();
    // The larger count first, then the alphabet.
    words.sort_unstable_by_key(|(word, n)| (Reverse(*n), *word));
    words
}
// ANCHOR_END: count

fn main() {
    let counts = count_words("The cat saw the dog and the dog saw the sea");
    for (word, n) in &by_frequency(&counts)[..4] {
        println!("{word} {n}");
    }
}
