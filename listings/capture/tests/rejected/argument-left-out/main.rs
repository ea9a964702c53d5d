fn greet(name: &str, greeting: &str) {
    println!("{greeting}, {name}");
}

fn main() {
    greet("ada", "hello");
    greet("brian");
}
