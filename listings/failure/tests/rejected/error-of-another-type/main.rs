#[derive(Debug)]
struct ConfigError;

#[derive(Debug)]
struct SyntaxError;

fn parse(text: &str) -> Result<u16, SyntaxError> {
    text.parse().or(Err(SyntaxError))
}

fn load(text: &str) -> Result<u16, ConfigError> {
    if text.is_empty() {
        return Err(ConfigError);
    }
    let port = parse(text)?;
    Ok(port)
}

fn main() {
    println!("{:?}", load("80x"));
}
