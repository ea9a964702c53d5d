//! What a host sees: numbers, and bytes in the module's memory.

use std::ptr;
use std::slice;
use std::str;

// ANCHOR: border
/// Memory that the host may write to, until it gives it back.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// # Safety
///
/// `start` and `length` came from this module and were not given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(start: *mut u8, length: usize) {
    let bytes = ptr::slice_from_raw_parts_mut(start, length);
    // SAFETY: it is a box that was leaked.
    drop(unsafe { Box::from_raw(bytes) });
}

/// The slug of a title, as where it starts and how long it is: the two
/// halves of a number, since a function gives back one. The host gives it
/// back in turn.
///
/// # Safety
///
/// `start` and `length` are of memory that the host was given.
///
/// # Panics
///
/// When the title is not UTF-8; the instance is of no use afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn make_slug(start: *const u8, length: usize) -> u64 {
    // SAFETY: the host promises it.
    let title = unsafe { slice::from_raw_parts(start, length) };
    let title = str::from_utf8(title).expect("a title is UTF-8");
    let slug = Box::leak(crate::slug(title).into_bytes().into_boxed_slice());
    let at = slug.as_mut_ptr().expose_provenance();
    (at as u64) << 32 | slug.len() as u64
}
// ANCHOR_END: border
