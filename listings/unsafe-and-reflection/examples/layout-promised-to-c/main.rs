use std::mem::offset_of;

// ANCHOR: layout
#[repr(C)]
struct Entry {
    kind: u8,
    size: u64,
    flags: u16,
}

const _: () = {
    assert!(offset_of!(Entry, size) == 8);
    assert!(size_of::<Entry>() == 24);
};
// ANCHOR_END: layout

fn main() {
    println!("kind at {}", offset_of!(Entry, kind));
    println!("size at {}", offset_of!(Entry, size));
    println!("flags at {}", offset_of!(Entry, flags));
    println!(
        "{} bytes, aligned to {}",
        size_of::<Entry>(),
        align_of::<Entry>()
    );
    let entry = Entry {
        kind: 1,
        size: 2,
        flags: 3,
    };
    println!(
        "sum {}",
        u64::from(entry.kind) + entry.size + u64::from(entry.flags)
    );
}
