// ANCHOR: longer
fn longer<'a>(left: &'a str, right: &'a str) -> &'a str {
    if right.len() > left.len() {
        right
    } else {
        left
    }
}
// ANCHOR_END: longer

fn main() {
    let language = String::from("Rust");
    {
        // 'a is the part that both borrows share: this inner block.
        let rival = String::from("Go");
        println!("{}", longer(&language, &rival));
    }
}
