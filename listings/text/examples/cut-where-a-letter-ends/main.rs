use unicode_segmentation::UnicodeSegmentation;

// ANCHOR: cut
fn cut_letters(text: &str, letters: usize) -> &str {
    let end = text.grapheme_indices(true).nth(letters);
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

fn cut_chars(text: &str, chars: usize) -> &str {
    let end = text.char_indices().nth(chars);
    &text[..end.map_or(text.len(), |(at, _)| at)]
}
// ANCHOR_END: cut

fn main() {
    for title in ["in Zoe\u{308}", "team 🇳🇴", "ok", "moon 👩‍🚀"] {
        println!("{}| {}|", cut_letters(title, 6), cut_chars(title, 6));
    }
}
