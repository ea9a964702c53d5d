fn sign(number: i32) -> &'static str {
    if number < 0 {
        "negative"
    } else if number > 0 {
        "positive"
    }
}

fn main() {
    println!("{}", sign(0));
}
