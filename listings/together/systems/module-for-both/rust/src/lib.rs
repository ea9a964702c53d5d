//! Titles as they stand in addresses.

mod border;

/// The letters and digits of `title` in lower case, with `-` for what is
/// between them.
fn slug(title: &str) -> String {
    let words = title.split(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}
