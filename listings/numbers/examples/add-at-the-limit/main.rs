// ANCHOR: add
fn show(a: i32, b: i32) {
    match a.checked_add(b) {
        Some(sum) => println!("{a} + {b} = {sum}"),
        None => println!("{a} + {b} is out of range"),
    }
    println!("  wrapped {}", a.wrapping_add(b));
    println!("  at the limit {}", a.saturating_add(b));
}
// ANCHOR_END: add

fn main() {
    show(2, 3);
    show(i32::MAX, 1);
    show(i32::MIN, -1);
}
