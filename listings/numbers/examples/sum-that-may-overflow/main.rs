use std::hint::black_box;

// ANCHOR: plus
#[inline(never)]
fn plus(a: u32, b: u32) -> u32 {
    a + b // panics past the limit in a debug build, wraps in a release
}
// ANCHOR_END: plus

// ANCHOR: checked
#[inline(never)]
fn checked(a: u32, b: u32) -> Option<u32> {
    a.checked_add(b)
}
// ANCHOR_END: checked

fn main() {
    println!("plus: {} {}", plus(2, 3), plus(20, 30));
    for b in [3, u32::MAX] {
        match checked(black_box(2), b) {
            Some(sum) => println!("checked: {sum}"),
            None => println!("checked: too large"),
        }
    }
}
