fn longest_in<'a>(words: &'a [&str]) -> Option<&'a str> {
    words.iter().copied().max_by_key(|word| word.len())
}

fn main() {
    let text = "to be or not";
    let longest = {
        let parts = [&text[..5], &text[6..]];
        longest_in(&parts)
    };
    println!("{longest:?}");
}
