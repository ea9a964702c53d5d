use std::mem::{size_of, transmute};

// ANCHOR: words
// Neither layout is promised; both are those of the pinned compiler.
#[repr(C)]
struct List<'a> {
    data: &'a i64,
    length: usize,
}

#[repr(C)]
struct Text<'a> {
    data: &'a u8,
    length: usize,
}

fn main() {
    let numbers: &[i64] = &[7, 0, 0];
    // SAFETY: holds for the compiler that this book pins, and is tested.
    let inside: List = unsafe { transmute(numbers) };
    println!("list: {} {}", inside.data, inside.length);

    let word = "Go!";
    // SAFETY: as above.
    let parts: Text = unsafe { transmute(word) };
    println!("text: {} {}", parts.data, parts.length);

    let words = (size_of::<&[i64]>() / 8, size_of::<&str>() / 8);
    println!("words: {} {}", words.0, words.1);
}
// ANCHOR_END: words
