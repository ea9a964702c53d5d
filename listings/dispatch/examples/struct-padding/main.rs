#![expect(dead_code, reason = "only the sizes matter")]

use std::mem::offset_of;

// ANCHOR: padding
struct AsWritten {
    open: bool,
    total: i64, // placed first by today's compiler
    paid: bool,
}

struct LargestFirst {
    total: i64,
    open: bool,
    paid: bool,
}

#[repr(C)]
struct ForC {
    open: bool, // and 7 bytes of padding
    total: i64,
    paid: bool, // and 7 more
}

fn main() {
    println!("as written: {}", size_of::<AsWritten>());
    println!("largest first: {}", size_of::<LargestFirst>());
    println!("for C: {}", size_of::<ForC>());
    println!("offset for C: {}", offset_of!(ForC, total));
}
// ANCHOR_END: padding
