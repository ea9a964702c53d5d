// ANCHOR: encode
fn encode(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters
        .chunk_by(|a, b| a == b)
        .map(|run| match run {
            [letter] => letter.to_string(),
            run => format!("{}{}", run.len(), run[0]),
        })
        .collect()
}

/// `None` for a count that no letter follows, or that is too large.
fn decode(code: &str) -> Option<String> {
    let mut text = String::new();
    let mut count: Option<usize> = None;
    for letter in code.chars() {
        if let Some(digit) = letter.to_digit(10) {
            let so_far = count.unwrap_or(0) * 10 + digit as usize;
            if so_far > 1000 {
                return None;
            }
            count = Some(so_far);
        } else {
            text.extend(std::iter::repeat_n(letter, count.unwrap_or(1)));
            count = None;
        }
    }
    count.is_none().then_some(text)
}
// ANCHOR_END: encode

fn main() {
    for text in ["", "abc", "aaabccdddd", "éé…"] {
        let code = encode(text);
        let same = decode(&code).as_deref() == Some(text);
        println!("{text:?} {code:?} reads back: {same}");
    }
    for code in ["12x", "3", "9999y"] {
        match decode(code) {
            Some(text) => println!("{code}: {text}"),
            None => println!("{code}: unreadable"),
        }
    }
}
