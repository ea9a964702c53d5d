fn main() {
    let mut name: &str = "ada";
    println!("{name}");
    name = None;
    println!("{name}");
}
