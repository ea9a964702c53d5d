use std::time::Duration;

fn give_up_after(limit: Duration) {
    println!("gives up after {limit:?}");
}

fn main() {
    give_up_after(30);
}
