use std::fmt::{self, Display};

struct Version(u32);

impl Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

trait Describe {
    fn describe(&self) -> String;
}

impl<T: Display> Describe for T {
    fn describe(&self) -> String {
        format!("<{self}>")
    }
}

impl Describe for Version {
    fn describe(&self) -> String {
        format!("version {}", self.0)
    }
}

fn main() {
    println!("{}", Version(3).describe());
}
