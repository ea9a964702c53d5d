use std::collections::HashMap;
use std::thread;

fn main() {
    let mut stock = HashMap::new();
    thread::scope(|scope| {
        scope.spawn(|| *stock.entry("tea").or_insert(0) += 1);
        scope.spawn(|| *stock.entry("cake").or_insert(0) += 1);
    });
}
