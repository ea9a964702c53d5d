use std::fmt;

// ANCHOR: forms
#[derive(Debug)]
struct Money {
    cents: u64,
    currency: &'static str,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.cents / 100, self.cents % 100);
        write!(f, "{whole}.{rest:02} {}", self.currency)
    }
}

struct Token(#[expect(dead_code, reason = "nobody may print it")] String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

#[derive(Debug)]
#[expect(dead_code, reason = "Debug reads them, and does not count")]
struct Account {
    owner: &'static str,
    balance: Money,
    token: Token,
}
// ANCHOR_END: forms

fn main() {
    let balance = Money {
        cents: 1999,
        currency: "EUR",
    };
    println!("{balance}");
    println!("{:>10}|{:<10}|", "right", "left");
    let account = Account {
        owner: "ada",
        balance,
        token: Token("s3cr3t".into()),
    };
    println!("{account:?}");
}
