// ANCHOR: units
fn main() {
    // In the second word the accent is a code point of its own.
    for text in ["café", "cafe\u{301}", "👍🏽"] {
        println!(
            "{} {} {}",
            text.len(), // bytes
            text.chars().count(),
            text.encode_utf16().count(),
        );
    }
    for (i, c) in "aé👍".char_indices() {
        println!("{i} {c}"); // the index counts bytes
    }
}
// ANCHOR_END: units
