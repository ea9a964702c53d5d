#[derive(Debug)]
struct ConfigError;

fn load(text: &str) -> Result<u16, ConfigError> {
    if text.is_empty() {
        return Err(ConfigError);
    }
    let port = text.parse::<u16>()?;
    Ok(port)
}

fn main() {
    println!("{:?}", load("80x"));
}
