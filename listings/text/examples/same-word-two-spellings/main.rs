use unicode_normalization::UnicodeNormalization;

// ANCHOR: compare
fn main() {
    let typed = "caf\u{e9}"; // one code point for the last letter
    let pasted = "cafe\u{301}"; // an e, and an accent to go above it
    println!("equal: {}", typed == pasted);
    let composed = |s: &str| s.nfc().collect::<String>();
    let decomposed = |s: &str| s.nfd().collect::<String>();
    for form in [composed, decomposed] as [fn(&str) -> String; 2] {
        let (a, b) = (form(typed), form(pasted));
        println!("equal: {} {}", a == b, a.chars().count());
    }
    let joined = "\u{fb01}sh"; // a ligature of f and i
    let composed = joined.nfc().eq("fish".chars());
    let compatible = joined.nfkc().eq("fish".chars());
    println!("{composed} {compatible}");
}
// ANCHOR_END: compare
