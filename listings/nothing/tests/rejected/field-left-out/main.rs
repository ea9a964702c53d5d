use std::collections::HashMap;

struct Cart {
    owner: &'static str,
    items: HashMap<&'static str, u32>,
}

fn main() {
    let mut cart = Cart { owner: "ada" };
    println!("cart of {}", cart.owner);
    cart.items.insert("tea", 2);
}
