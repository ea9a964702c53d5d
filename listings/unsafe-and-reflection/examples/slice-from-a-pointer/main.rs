use std::slice;

// ANCHOR: from-pointer
/// What a library written in C might hand over.
struct Samples {
    first: *const u16,
    count: usize,
}

impl Samples {
    /// # Safety
    ///
    /// `first` is aligned and points to `count` numbers that live and stay
    /// unchanged for as long as the result is used, or `count` is zero.
    unsafe fn as_slice<'a>(&self) -> &'a [u16] {
        if self.count == 0 {
            return &[]; // a slice is never null, even an empty one
        }
        // SAFETY: the caller promises as much.
        unsafe { slice::from_raw_parts(self.first, self.count) }
    }
}
// ANCHOR_END: from-pointer

fn sum(numbers: &[u16]) -> u32 {
    numbers.iter().map(|number| u32::from(*number)).sum()
}

fn main() {
    let owner: Vec<u16> = vec![10, 20, 30, 40];
    let all = Samples {
        first: owner.as_ptr(),
        count: owner.len(),
    };
    let none = Samples {
        first: std::ptr::null(),
        count: 0,
    };

    // SAFETY: `owner` lives to the end of main and nobody changes it.
    let numbers = unsafe { all.as_slice() };
    println!("{} numbers, sum {}", numbers.len(), sum(numbers));
    println!("middle {:?}", &numbers[1..3]);

    // SAFETY: a count of zero is allowed.
    let numbers = unsafe { none.as_slice() };
    println!("{} numbers, sum {}", numbers.len(), sum(numbers));
}
