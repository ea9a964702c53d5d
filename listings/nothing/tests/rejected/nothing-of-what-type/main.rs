fn main() {
    let found = None;
    println!("nothing found: {}", found.is_none());
}
