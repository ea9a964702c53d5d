fn charge(cents: u64) {
    println!("charged {cents} cents");
}

fn main() {
    charge(1999.5);
}
