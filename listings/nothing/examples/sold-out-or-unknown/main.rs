use std::collections::HashMap;

// ANCHOR: lookup
fn describe(stock: &HashMap<&str, u32>, article: &str) -> String {
    match stock.get(article) {
        None => "unknown article".to_owned(),
        Some(0) => "sold out".to_owned(),
        Some(left) => format!("{left} left"),
    }
}
// ANCHOR_END: lookup

fn main() {
    let stock = HashMap::from([("tea", 3), ("salt", 0)]);
    for article in ["tea", "salt", "saffron"] {
        println!("{article}: {}", describe(&stock, article));
    }
    // `stock["saffron"]` would panic: a zero has to be asked for.
    let count = stock.get("saffron").copied().unwrap_or_default();
    println!("count of saffron: {count}, articles: {}", stock.len());
}
