use std::error::Error;

use reqwest::Url;

// ANCHOR: search
fn address(
    base: &str,
    words: &str,
    tags: &[&str],
) -> Result<String, Box<dyn Error>> {
    let mut url: Url = base.parse()?;
    let mut query = url.query_pairs_mut();
    query.append_pair("q", words);
    for tag in tags {
        query.append_pair("tag", tag);
    }
    drop(query); // it borrows the address
    Ok(url.into())
}

fn search(address: &str) -> Result<String, Box<dyn Error>> {
    // A path alone is no address; it is read against one that is.
    let url = Url::parse("https://example.org/")?.join(address)?;
    let (mut words, mut tags, mut page) = (String::new(), vec![], 1);
    for (name, value) in url.query_pairs() {
        match name.as_ref() {
            "q" => words = value.into_owned(),
            "tag" => tags.push(value.into_owned()),
            "page" => {
                page = value.parse().map_err(|_| format!("page {value:?}"))?;
            }
            _ => {}
        }
    }
    let tags: Vec<String> = tags.iter().map(|t| format!("{t:?}")).collect();
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
