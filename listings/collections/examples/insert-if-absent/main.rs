use std::collections::HashMap;
use std::collections::hash_map::Entry;

// ANCHOR: stock
#[derive(Default)]
struct Stock(HashMap<String, u32>);

impl Stock {
    /// Registers an item once and reports whether it was new.
    fn open(&mut self, item: &str, count: u32) -> bool {
        match self.0.entry(item.to_owned()) {
            Entry::Occupied(_) => false,
            Entry::Vacant(place) => {
                place.insert(count); // no second look-up
                true
            }
        }
    }

    fn take(&mut self, item: &str) -> Result<u32, String> {
        match self.0.get_mut(item) {
            None => Err(format!("no such item: {item}")),
            Some(0) => Err(format!("out of stock: {item}")),
            Some(count) => {
                *count -= 1; // changed where it lies
                Ok(*count)
            }
        }
    }
}
// ANCHOR_END: stock

fn main() {
    let mut stock = Stock::default();
    println!("new: {}", stock.open("lamp", 1));
    println!("new: {}", stock.open("lamp", 5));
    for item in ["lamp", "lamp", "desk"] {
        match stock.take(item) {
            Ok(left) => println!("left: {left}"),
            Err(error) => println!("error: {error}"),
        }
    }
}
