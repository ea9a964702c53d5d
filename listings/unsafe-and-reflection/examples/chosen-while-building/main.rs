// ANCHOR: chosen
#[cfg(not(windows))]
const LINE_END: &str = "\n";
#[cfg(windows)]
const LINE_END: &str = "\r\n";

fn kind() -> &'static str {
    // Both sides are compiled, one of them is thrown away.
    if cfg!(target_os = "freebsd") {
        "freebsd"
    } else {
        "other"
    }
}
// ANCHOR_END: chosen

fn main() {
    println!("kind {}", kind());
    println!("line end {LINE_END:?}");
    println!("little end first: {}", cfg!(target_endian = "little"));
}
