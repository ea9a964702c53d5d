// ANCHOR: decode
fn main() {
    for data in ["né".as_bytes(), &[b'n', 0xe9]] {
        match str::from_utf8(data) {
            Ok(text) => println!("text: {text}"),
            Err(_) => {
                println!("not UTF-8: {}", String::from_utf8_lossy(data));
            }
        }
    }
}
// ANCHOR_END: decode
