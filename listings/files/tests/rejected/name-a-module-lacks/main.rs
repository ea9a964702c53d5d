use std::io::BufferReader;

fn main() {
    let reader = BufferReader::new(std::io::stdin());
    drop(reader);
}
