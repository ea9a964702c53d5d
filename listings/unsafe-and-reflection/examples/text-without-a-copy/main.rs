// ANCHOR: text
/// The digits of a number, written into the end of the buffer.
fn digits(mut number: u32, buffer: &mut [u8; 10]) -> &str {
    let mut start = buffer.len();
    loop {
        start -= 1;
        buffer[start] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    // SAFETY: every byte from `start` on was set to an ASCII digit above.
    unsafe { str::from_utf8_unchecked(&buffer[start..]) }
}
// ANCHOR_END: text

fn main() {
    let mut buffer = [0; 10];
    println!("{}", digits(0, &mut buffer));
    println!("{}", digits(u32::MAX, &mut buffer));
    let text = digits(407, &mut buffer);
    println!("{text} has {} digits", text.len());
}
