fn main() {
    let mut total = 0;
    for amount in "20 22".split_whitespace() {
        total += amount;
    }
    println!("total {total}");
}
