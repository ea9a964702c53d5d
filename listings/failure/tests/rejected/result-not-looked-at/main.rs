#![deny(unused_must_use)]

struct DiskFull;

fn save(_text: &str) -> Result<(), DiskFull> {
    Err(DiskFull)
}

fn main() {
    save("draft");
    println!("saved");
}
