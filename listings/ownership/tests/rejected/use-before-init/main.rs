use std::collections::HashMap;

fn main() {
    let mut visits: HashMap<&str, u32>;
    *visits.entry("ada").or_default() += 1;
    println!("{visits:?}");
}
