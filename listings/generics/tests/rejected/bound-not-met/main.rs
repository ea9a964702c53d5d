struct Version {
    major: u32,
    minor: u32,
}

fn newest<T: Ord>(a: T, b: T) -> T {
    if b > a { b } else { a }
}

fn main() {
    let old = Version { major: 1, minor: 9 };
    let new = Version {
        major: 1,
        minor: 21,
    };
    let found = newest(old, new);
    println!("{}.{}", found.major, found.minor);
}
