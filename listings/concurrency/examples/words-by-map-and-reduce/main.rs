//! Count the words of the texts on all cores, then add up.

use std::collections::BTreeMap;

use rayon::prelude::*;

type Words<'a> = BTreeMap<&'a str, usize>;

const TEXTS: [&str; 3] = [
    "the cat saw the dog",
    "the dog saw nothing",
    "nothing saw the cat",
];

fn count(text: &str) -> Words<'_> {
    let mut words = Words::new();
    for word in text.split_whitespace() {
        *words.entry(word).or_default() += 1;
    }
    words
}

// ANCHOR: total
fn total<'a>(texts: &[&'a str]) -> Words<'a> {
    texts.par_iter().map(|text| count(text)).reduce(
        Words::new,
        |mut sum, words| {
            for (word, n) in words {
                *sum.entry(word).or_default() += n;
            }
            sum
        },
    )
}
// ANCHOR_END: total

fn main() {
    for (word, n) in total(&TEXTS) {
        println!("{word} {n}");
    }
}
