// ANCHOR: greet
fn greet(name: &str) -> String {
    format!("hello {name}")
}
// ANCHOR_END: greet

fn main() {
    println!("{}", greet("ada"));
}
