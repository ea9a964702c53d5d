struct Order {
    id: u32,
    items: Vec<&'static str>,
}

fn main() {
    let first = Order {
        id: 1,
        items: vec!["tea"],
    };
    let again = Order {
        id: 1,
        items: vec!["tea"],
    };
    println!("same: {}", first == again);
}
