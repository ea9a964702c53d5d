use unicode_normalization::UnicodeNormalization;

// ANCHOR: compare
fn main() {
    let typed = "caf\u{e9}"; // one code point for the last letter
    let pasted = "cafe\u{301}"; // an e, and an accent to go above it
    println!("equal: {}", typed == pasted);
    let forms: [fn(&str) -> String; 2] =
        [|s| s.nfc().collect(), |s| s.nfd().collect()];
    for form in forms {
        let (a, b) = (form(typed), form(pasted));
        println!("equal: {} {}", a == b, a.chars().count());
    }
    let joined = "\u{fb01}sh"; // a ligature of f and i
    let composed = joined.nfc().eq("fish".chars());
    let compatible = joined.nfkc().eq("fish".chars());
    println!("{composed} {compatible}");
}
// ANCHOR_END: compare
