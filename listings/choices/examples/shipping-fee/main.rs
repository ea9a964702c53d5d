// ANCHOR: fee
fn fee(country: &str, grams: u32) -> Option<u32> {
    match (country, grams) {
        (_, 0 | 20_001..) => None,
        ("DE", ..=500) => Some(200),
        ("DE", grams) => Some(200 + grams / 10),
        ("AT", grams) if grams % 500 == 0 => {
            Some(300 + grams / 5) // whole parcels go by rail
        }
        ("AT" | "CH", grams) => Some(500 + grams / 5),
        _ => None,
    }
}
// ANCHOR_END: fee

fn main() {
    for (country, grams) in [
        ("DE", 0),
        ("DE", 500),
        ("DE", 2000),
        ("AT", 2000),
        ("CH", 2000),
        ("CH", 40_000),
    ] {
        let shown = match fee(country, grams) {
            Some(cents) => cents.to_string(),
            None => "not shipped".to_owned(),
        };
        println!("{country} {grams} g: {shown}");
    }
}
