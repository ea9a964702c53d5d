use std::borrow::Cow;
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
    let words = all(&url, "q").next().unwrap_or_default();
    let tags = all(&url, "tag").map(|tag| format!("{tag:?}"));
    let tags: Vec<String> = tags.collect();
    let page: u32 = match all(&url, "page").next() {
        Some(n) => n.parse().map_err(|_| format!("page {n:?}"))?,
        None => 1,
    };
    Ok(format!("{words} [{}] page {page}", tags.join(" ")))
}

/// All values of a name.
fn all<'a>(
    url: &'a Url,
    wanted: &'a str,
) -> impl Iterator<Item = Cow<'a, str>> {
    let pairs = url.query_pairs();
    pairs.filter_map(move |(name, value)| (name == wanted).then_some(value))
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
