fn main() {
    let length = |text| text.len();
    println!("{}", length("four"));
}
