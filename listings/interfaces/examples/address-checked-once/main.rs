mod mail {
    use std::error::Error;
    use std::fmt;
    use std::str::FromStr;

    // ANCHOR: address
    /// Is made by `parse`; other modules cannot set its field.
    #[derive(Debug)]
    pub struct Address(String);

    impl FromStr for Address {
        type Err = NoAddress;

        fn from_str(text: &str) -> Result<Self, NoAddress> {
            let text = text.trim();
            match text.split_once('@') {
                Some((name, host))
                    if !name.is_empty() && host.contains('.') =>
                {
                    Ok(Self(text.to_lowercase()))
                }
                _ => Err(NoAddress(text.to_owned())),
            }
        }
    }

    impl Address {
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
    // ANCHOR_END: address

    #[derive(Debug)]
    pub struct NoAddress(String);

    impl fmt::Display for NoAddress {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{:?} is no address", self.0)
        }
    }

    impl Error for NoAddress {}
}

use mail::Address;

fn send(to: &Address) {
    println!("sent to {:?}", to.as_str());
}

fn main() {
    for text in [" Ada@Example.org", "ada", "@example.org"] {
        match text.parse() {
            Ok(address) => send(&address),
            Err(error) => println!("error: {error}"),
        }
    }
}
