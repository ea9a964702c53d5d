// ANCHOR: byte
fn describe(number: i32) -> String {
    let kept = number as u8; // keeps the low eight bits, never fails
    match u8::try_from(number) {
        Ok(byte) => format!("{number} fits: {byte}"),
        Err(_) => format!("{number} does not fit, its low bits are {kept}"),
    }
}
// ANCHOR_END: byte

fn main() {
    for number in [7, 255, 256, 300, -1] {
        println!("{}", describe(number));
    }
    for number in [3.99_f64, -3.99] {
        println!("{number} loses its fraction: {}", number as i32);
    }
}
