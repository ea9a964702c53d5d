struct Order {
    cents: u32,
}

fn discounted(order: &Order) -> u32 {
    order.cents -= order.cents / 10;
    order.cents
}

fn main() {
    let order = Order { cents: 1000 };
    println!("{} {}", discounted(&order), discounted(&order));
}
