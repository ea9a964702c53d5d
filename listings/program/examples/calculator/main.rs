use std::fmt;
use std::iter::Peekable;
use std::str::CharIndices;

#[derive(Debug, PartialEq)]
enum CalcError {
    Unexpected(char, usize),
    UnexpectedEnd,
    DividedByZero,
    TooLarge,
}

impl fmt::Display for CalcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CalcError::Unexpected(c, at) => write!(f, "unexpected {c} at {at}"),
            CalcError::UnexpectedEnd => f.write_str("unexpected end"),
            CalcError::DividedByZero => f.write_str("divided by zero"),
            CalcError::TooLarge => f.write_str("too large"),
        }
    }
}

impl std::error::Error for CalcError {}

type Calculated = Result<i64, CalcError>;

struct Parser<'a> {
    rest: Peekable<CharIndices<'a>>,
}

impl Parser<'_> {
    // ANCHOR: levels
    /// sum = product { ("+" | "-") product }
    fn sum(&mut self) -> Calculated {
        let mut left = self.product()?;
        while let Some(sign) = self.take_if(|c| c == '+' || c == '-') {
            let right = self.product()?;
            left = if sign == '+' {
                left.checked_add(right)
            } else {
                left.checked_sub(right)
            }
            .ok_or(CalcError::TooLarge)?;
        }
        Ok(left)
    }

    /// product = atom { ("*" | "/") atom }
    fn product(&mut self) -> Calculated {
        let mut left = self.atom()?;
        while let Some(sign) = self.take_if(|c| c == '*' || c == '/') {
            let right = self.atom()?;
            left = match sign {
                '*' => left.checked_mul(right),
                _ if right == 0 => return Err(CalcError::DividedByZero),
                _ => left.checked_div(right),
            }
            .ok_or(CalcError::TooLarge)?;
        }
        Ok(left)
    }

    /// atom = number | "-" atom | "(" sum ")"
    fn atom(&mut self) -> Calculated {
        if self.take_if(|c| c == '-').is_some() {
            return self.atom()?.checked_neg().ok_or(CalcError::TooLarge);
        }
        if self.take_if(|c| c == '(').is_some() {
            let value = self.sum()?;
            self.take_if(|c| c == ')')
                .ok_or_else(|| self.unexpected())?;
            return Ok(value);
        }
        self.number()
    }
    // ANCHOR_END: levels

    fn number(&mut self) -> Calculated {
        let first = self.take_if(|c| c.is_ascii_digit());
        let mut digits = String::from(first.ok_or_else(|| self.unexpected())?);
        while let Some((_, c)) = self.rest.next_if(|(_, c)| c.is_ascii_digit())
        {
            digits.push(c);
        }
        digits.parse().map_err(|_| CalcError::TooLarge)
    }

    fn skip_spaces(&mut self) {
        while self.rest.next_if(|(_, c)| *c == ' ').is_some() {}
    }

    fn take_if(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        self.skip_spaces();
        self.rest.next_if(|(_, c)| wanted(*c)).map(|(_, c)| c)
    }

    fn unexpected(&mut self) -> CalcError {
        match self.rest.peek() {
            Some(&(at, c)) => CalcError::Unexpected(c, at),
            None => CalcError::UnexpectedEnd,
        }
    }
}

fn calculate(text: &str) -> Calculated {
    let mut parser = Parser {
        rest: text.char_indices().peekable(),
    };
    let value = parser.sum()?;
    parser.skip_spaces();
    match parser.unexpected() {
        CalcError::UnexpectedEnd => Ok(value),
        error => Err(error),
    }
}

fn main() {
    for text in [
        "1 + 2 * 3",
        "(1 + 2) * -3",
        "8 / 2 / 2",
        "2 * (3",
        "2 + π",
        "1 2",
        "7 / (2 - 2)",
        "9223372036854775807 + 1",
        "(-9223372036854775807 - 1) / -1",
        "-3037000500 * 3037000500",
        "4611686018427387904 * -2",
    ] {
        match calculate(text) {
            Ok(value) => println!("{text} = {value}"),
            Err(error) => println!("{text}: {error}"),
        }
    }
}
