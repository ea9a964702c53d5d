use std::array::TryFromSliceError;

// ANCHOR: upward
#[inline(never)]
fn upward(b: &[u8]) -> u32 {
    u32::from(b[0])
        | u32::from(b[1]) << 8
        | u32::from(b[2]) << 16
        | u32::from(b[3]) << 24
}
// ANCHOR_END: upward

// ANCHOR: last-first
#[inline(never)]
fn last_first(b: &[u8]) -> u32 {
    let b = &b[..4]; // when these are there, no index is checked again
    u32::from(b[0])
        | u32::from(b[1]) << 8
        | u32::from(b[2]) << 16
        | u32::from(b[3]) << 24
}
// ANCHOR_END: last-first

// ANCHOR: array
#[inline(never)]
fn array(b: &[u8; 4]) -> u32 {
    u32::from(b[0])
        | u32::from(b[1]) << 8
        | u32::from(b[2]) << 16
        | u32::from(b[3]) << 24
}
// ANCHOR_END: array

fn main() -> Result<(), TryFromSliceError> {
    let bytes = vec![1, 2, 3, 4];
    println!("upward: {}", upward(&bytes));
    println!("last first: {}", last_first(&bytes));
    println!("array: {}", array(bytes.as_slice().try_into()?));
    Ok(())
}
