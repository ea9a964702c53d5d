fn main() {
    let rate = 19;
    fn with_tax(cents: u32) -> u32 {
        cents * (100 + rate) / 100
    }
    println!("{}", with_tax(1000));
}
