fn longer(left: &str, right: &str) -> &str {
    if right.len() > left.len() {
        right
    } else {
        left
    }
}

fn main() {
    println!("{}", longer("Rust", "Go"));
}
