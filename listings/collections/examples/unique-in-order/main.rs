use std::collections::HashSet;
use std::hash::Hash;

// ANCHOR: unique
fn unique<T: Eq + Hash + Copy>(items: &[T]) -> Vec<T> {
    let mut seen = HashSet::with_capacity(items.len());
    let items = items.iter().copied();
    items.filter(|item| seen.insert(*item)).collect()
}

fn main() {
    let mut visits = vec!["home", "home", "cart", "home"];
    println!("unique: [{}]", unique(&visits).join(" "));
    visits.dedup(); // works in place
    println!("compacted: [{}]", visits.join(" "));
}
// ANCHOR_END: unique
