//! What C sees: numbers and pointers, and never a panic.

use std::panic;
use std::ptr;
use std::slice;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::quantiles;

/// Answers that were not given back yet.
static LENT: AtomicUsize = AtomicUsize::new(0);

// ANCHOR: border
/// Numbers that belong to this library until `quantiles_free` takes them
/// back. Without numbers when something went wrong.
#[repr(C)]
pub struct Answer {
    numbers: *mut f64,
    length: usize,
}

/// # Safety
///
/// `samples` and `shares` point to as many numbers as the lengths say, which
/// nobody writes to during the call. There is at least one share: a box of no
/// numbers has an address that is none, and Go ends a program that holds it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quantiles_compute(
    samples: *const f64,
    samples_length: usize,
    shares: *const f64,
    shares_length: usize,
) -> Answer {
    // SAFETY: the caller promises it.
    let (samples, shares) = unsafe {
        (
            borrowed(samples, samples_length),
            borrowed(shares, shares_length),
        )
    };
    // A panic that left this function would end the whole process.
    let computed = panic::catch_unwind(|| quantiles(samples, shares));
    let Ok(numbers) = computed else {
        return Answer {
            numbers: ptr::null_mut(),
            length: 0,
        };
    };
    LENT.fetch_add(1, Ordering::Relaxed);
    let numbers = Box::leak(numbers.into_boxed_slice());
    Answer {
        numbers: numbers.as_mut_ptr(),
        length: numbers.len(),
    }
}

/// # Safety
///
/// `answer` came from `quantiles_compute` and was not given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn quantiles_free(answer: Answer) {
    if answer.numbers.is_null() {
        return;
    }
    let all = ptr::slice_from_raw_parts_mut(answer.numbers, answer.length);
    // SAFETY: it is the box that `quantiles_compute` leaked.
    drop(unsafe { Box::from_raw(all) });
    LENT.fetch_sub(1, Ordering::Relaxed);
}
// ANCHOR_END: border

/// How many answers were not given back yet.
#[unsafe(no_mangle)]
pub extern "C" fn quantiles_lent() -> usize {
    LENT.load(Ordering::Relaxed)
}

/// # Safety
///
/// `numbers` points to `length` numbers. C may say none with a null pointer,
/// which no slice of Rust may hold.
unsafe fn borrowed<'a>(numbers: *const f64, length: usize) -> &'a [f64] {
    if length == 0 {
        return &[];
    }
    // SAFETY: the caller promises it.
    unsafe { slice::from_raw_parts(numbers, length) }
}
