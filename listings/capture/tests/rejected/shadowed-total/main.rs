// A warning, as long as nobody says otherwise.
#![deny(unused_variables)]

fn main() {
    let total = 0;
    for amount in [20, 22] {
        let total = total + amount;
    }
    println!("total {total}");
}
