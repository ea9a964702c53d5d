// ANCHOR: measured
trait Measured {
    fn length(&self) -> usize;
}

// Having a len of its own is not enough: each type is admitted by name.
impl Measured for Vec<u8> {
    fn length(&self) -> usize {
        self.len()
    }
}

impl Measured for &str {
    fn length(&self) -> usize {
        self.len()
    }
}

fn total(parts: &[&dyn Measured]) -> usize {
    parts.iter().map(|part| part.length()).sum()
}
// ANCHOR_END: measured

fn main() {
    let header = Vec::from(b"size=5;");
    let body = "hello";
    println!("header: {}", total(&[&header]));
    println!("header and body: {}", total(&[&header, &body]));
}
