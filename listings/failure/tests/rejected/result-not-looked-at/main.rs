#![deny(unused_must_use)] // a warning unless a project says so

struct DiskFull;

fn save(_text: &str) -> Result<(), DiskFull> {
    Err(DiskFull)
}

fn main() {
    save("draft");
    println!("saved");
}
