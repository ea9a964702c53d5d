// ANCHOR: case
fn main() {
    println!("{} {}", "straße".to_uppercase(), "ﬁn".to_uppercase());
    println!("{}", "ΟΔΟΣ".to_lowercase()); // a sigma at the end of a word
    println!("{}", same("Straße", "STRASSE"));
    println!("{}", same("Kelvin", "\u{212a}elvin"));
}

// Unicode's case folding is in a crate; this comes close to it.
fn same(a: &str, b: &str) -> bool {
    let folded = |s: &str| s.to_uppercase().to_lowercase();
    folded(a) == folded(b)
}
// ANCHOR_END: case
