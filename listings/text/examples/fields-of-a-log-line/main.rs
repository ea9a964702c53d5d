use std::sync::LazyLock;

use regex::Regex;

// ANCHOR: pattern
// Compiled once, when it is first used; a bad pattern panics there.
static LINE: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"^(?<method>[A-Z]+) (?<path>/\S*) (?<status>\d{3})$";
    Regex::new(pattern).expect("the pattern is valid")
});

struct Visit<'t> {
    method: &'t str,
    path: &'t str,
    status: u16,
}

fn parse(text: &str) -> Option<Visit<'_>> {
    let found = LINE.captures(text)?;
    Some(Visit {
        method: found.name("method")?.as_str(),
        path: found.name("path")?.as_str(),
        status: found["status"].parse().ok()?,
    })
}
// ANCHOR_END: pattern

fn main() -> Result<(), regex::Error> {
    for text in [
        "GET /orders?page=2 200",
        "DELETE /orders/7 404",
        "GET orders 200",
    ] {
        match parse(text) {
            Some(Visit {
                method,
                path,
                status,
            }) => println!("{method} {path} {status}"),
            None => println!("no visit: {text:?}"),
        }
    }
    let words = Regex::new(r"\b(\w)(\w*)\b")?;
    println!("{}", words.replace_all("to be or", "${2}-${1}ay"));

    #[expect(clippy::invalid_regex, reason = "it is what is asked")]
    let twice = Regex::new(r"\b(\w+) \1\b"); // the same word twice
    println!("back reference allowed: {}", twice.is_ok());
    Ok(())
}
