use std::error::Error;

use reqwest::Url;

// ANCHOR: search
fn address(
    base: &str,
    words: &str,
    tags: &[&str],
) -> Result<String, Box<dyn Error>> {
    let mut url: Url = base.parse()?;
    url.query_pairs_mut()
        .append_pair("q", words)
        .extend_pairs(tags.iter().map(|tag| ("tag", tag)));
    Ok(url.into())
}

fn search(address: &str) -> Result<String, Box<dyn Error>> {
    // A path alone is no address; it is read against one that is.
    let url = Url::parse("https://example.org/")?.join(address)?;
    let all = |wanted: &'static str| {
        let pairs = url.query_pairs().filter(move |(name, _)| name == wanted);
        pairs.map(|(_, value)| value)
    };
    let words = all("q").next().unwrap_or_default();
    let page = match all("page").next() {
        Some(text) => text.parse().map_err(|_| format!("page {text:?}"))?,
        None => 1,
    };
    let tags: Vec<String> = all("tag").map(|tag| format!("{tag:?}")).collect();
    Ok(format!("{words} [{}] page {page}", tags.join(" ")))
}
// ANCHOR_END: search

fn main() -> Result<(), Box<dyn Error>> {
    let made = address("https://example.org/find", "a&b = c?", &["go", "r+s"])?;
    println!("{made}");
    for text in [&made, "/find?q=tea&page=3", "/find?q=tea&page=last"] {
        match search(text) {
            Ok(found) => println!("{found}"),
            Err(error) => println!("error: {error}"),
        }
    }
    Ok(())
}
