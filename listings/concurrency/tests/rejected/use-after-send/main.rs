use std::sync::mpsc;

struct Order {
    item: String,
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    let mut order = Order {
        item: String::from("tea"),
    };
    sender.send(order).unwrap();
    order.item = String::from("coffee");
    println!("served {}", receiver.recv().unwrap().item);
}
