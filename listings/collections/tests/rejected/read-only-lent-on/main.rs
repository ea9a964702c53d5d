struct Cart {
    items: u32,
}

fn take_all(cart: &mut Cart) -> u32 {
    std::mem::take(&mut cart.items)
}

fn show(cart: &Cart) {
    println!("items: {}", take_all(cart));
}

fn main() {
    let cart = Cart { items: 3 };
    show(&cart);
    show(&cart);
}
