use std::slice;

// ANCHOR: split
/// Safe to call: what it needs to be sound it checks. (The standard
/// library has it as `split_at_mut`.)
fn halves(list: &mut [u8], at: usize) -> Option<(&mut [u8], &mut [u8])> {
    if at > list.len() {
        return None;
    }
    let rest = list.len() - at;
    let first = list.as_mut_ptr();
    // SAFETY: `at` is within the list, so both parts lie in it, and they
    // share no element; the list stays borrowed for as long as they are.
    unsafe {
        let second = first.add(at);
        Some((
            slice::from_raw_parts_mut(first, at),
            slice::from_raw_parts_mut(second, rest),
        ))
    }
}
// ANCHOR_END: split

fn main() {
    let mut list = [1, 2, 3, 4, 5, 6];
    for at in [2, 9] {
        let Some((left, right)) = halves(&mut list, at) else {
            println!("{at} is past the end");
            continue;
        };
        left.swap_with_slice(&mut right[..2]);
        println!("swapped at {at}: {list:?}");
    }
}
