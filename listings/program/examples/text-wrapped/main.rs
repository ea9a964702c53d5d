// ANCHOR: wrap
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let long = word.chars().count();
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + long <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
// ANCHOR_END: wrap

fn main() {
    let text =
        "Größe is four letters\nand a vowel; antidisestablishment is more";
    for line in wrap(text, 15) {
        println!("|{line:<15}|");
    }
    println!("lines of nothing: {}", wrap("  ", 15).len());
}
