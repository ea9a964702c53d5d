// ANCHOR: functions
fn is_large(order: &Order) -> bool {
    order.cents >= 1000
}
// ANCHOR_END: functions

struct Order {
    customer: &'static str,
    cents: u32,
}

fn main() {
    let orders = [("ada", 1200), ("grace", 300), ("alan", 4500)]
        .map(|(customer, cents)| Order { customer, cents });
    // ANCHOR: use
    let large = orders.iter().filter(|order| is_large(order));
    let names: Vec<_> = large.clone().map(|order| order.customer).collect();
    let total = large.fold(0, |sum, order| sum + order.cents);
    // ANCHOR_END: use
    println!("[{}] {total}", names.join(" "));
}
