use std::hint::black_box;

struct User {
    name: &'static str,
}

struct Order {
    cents: u32,
}

// ANCHOR: last
#[inline(never)]
fn last<T: Clone>(list: &[T]) -> Option<T> {
    list.last().cloned()
}
// ANCHOR_END: last

fn main() {
    // Opaque, so that the calls are not worked out while compiling.
    let users = black_box([User { name: "ada" }, User { name: "bob" }]);
    if let Some(user) = last(&users.each_ref()) {
        println!("user: {}", user.name);
    }
    let orders = black_box([Order { cents: 250 }]);
    if let Some(order) = last(&orders.each_ref()) {
        println!("order: {}", order.cents);
    }
    if let Some(number) = last(&black_box([1, 2, 3])) {
        println!("number: {number}");
    }
    let none: [&str; 0] = [];
    println!("text: {}", last(&black_box(none)).is_some());
}
