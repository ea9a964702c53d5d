use std::fmt;
use std::ops::{BitOr, Sub};

// ANCHOR: flags
#[derive(Clone, Copy, PartialEq, Eq)]
struct Access(u8);

impl Access {
    const READ: Self = Self(1);
    const WRITE: Self = Self(1 << 1);
    const EXECUTE: Self = Self(1 << 2);

    fn has(self, all: Self) -> bool {
        self.0 & all.0 == all.0
    }
}

impl BitOr for Access {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Sub for Access {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = [
            (Self::READ, "read"),
            (Self::WRITE, "write"),
            (Self::EXECUTE, "execute"),
        ]
        .into_iter()
        .filter_map(|(flag, name)| self.has(flag).then_some(name))
        .collect();
        match names.as_slice() {
            [] => f.write_str("nothing"),
            names => f.write_str(&names.join("+")),
        }
    }
}
// ANCHOR_END: flags

fn main() {
    let access = Access::READ | Access::WRITE;
    let both = access.has(Access::WRITE | Access::EXECUTE);
    println!("{access} {} {both}", access.has(Access::WRITE));
    let access = access - Access::WRITE;
    println!("{access}");
    println!("{}", access - Access::READ);
    println!("{}", (Access::READ | Access::EXECUTE).0);
}
