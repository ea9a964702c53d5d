fn greeting(name: &str) -> &str {
    let text = format!("hello, {name}");
    &text
}

fn main() {
    println!("{}", greeting("ada"));
}
