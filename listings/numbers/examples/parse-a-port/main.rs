use std::fmt;
use std::num::IntErrorKind;

#[derive(Debug)]
enum PortError {
    Missing,
    TooLarge,
    NotANumber,
}

impl fmt::Display for PortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PortError::Missing => "missing",
            PortError::TooLarge => "too large",
            PortError::NotANumber => "not a number",
        })
    }
}

impl std::error::Error for PortError {}

// ANCHOR: parse
fn parse_port(text: &str) -> Result<u16, PortError> {
    text.parse::<u16>().map_err(|error| match error.kind() {
        IntErrorKind::Empty => PortError::Missing,
        IntErrorKind::PosOverflow => PortError::TooLarge,
        _ => PortError::NotANumber,
    })
}
// ANCHOR_END: parse

fn main() {
    for text in ["8080", "", "80x", "-1", " 80", "70000", "+80"] {
        match parse_port(text) {
            Ok(port) => println!("{text:?}: {port}"),
            Err(error) => println!("{text:?}: {error}"),
        }
    }
}
