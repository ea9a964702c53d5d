fn main() {
    println!("{} has {} points", "ada");
}
