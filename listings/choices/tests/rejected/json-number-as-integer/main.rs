enum Json {
    Number(f64),
    Text(String),
}

fn parse(text: &str) -> Json {
    match text.parse() {
        Ok(number) => Json::Number(number),
        Err(_) => Json::Text(text.to_owned()),
    }
}

fn main() {
    let count: i64 = match parse("42") {
        Json::Number(number) => number,
        Json::Text(text) => panic!("{text} is no number"),
    };
    println!("count {}", count + 1);
}
