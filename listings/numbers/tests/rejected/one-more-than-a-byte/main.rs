const LEVEL: u8 = 255;
const RAISED: u8 = LEVEL + 1;

fn main() {
    println!("level {RAISED}");
}
