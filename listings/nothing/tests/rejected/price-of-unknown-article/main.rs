use std::collections::HashMap;

fn invoice(pieces: u32, price: u32) {
    println!("pay {}", pieces * price);
}

fn main() {
    let prices = HashMap::from([("tea", 4)]);
    invoice(2, prices.get("saffron"));
}
