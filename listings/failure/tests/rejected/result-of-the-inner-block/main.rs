use std::num::ParseIntError;

fn limit(text: &str) -> Result<u32, ParseIntError> {
    let n;
    if text.is_empty() {
        n = Ok(10);
    } else {
        let n = text.parse::<u32>();
        println!("read {n:?}");
    }
    n
}

fn main() {
    println!("{:?}", limit("many"));
}
