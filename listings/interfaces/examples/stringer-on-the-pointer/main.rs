use std::fmt;

// ANCHOR: order
struct Order {
    number: u32,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "order {}", self.number)
    }
}

fn main() {
    let latest = Order { number: 7 };
    let text: String = latest.to_string(); // Display provides it
    println!("{}", text);
    println!("{}", &latest); // a reference displays what it refers to
    println!("{}", latest);
}
// ANCHOR_END: order
