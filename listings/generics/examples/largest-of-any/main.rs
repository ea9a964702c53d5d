use std::cmp::Ordering;

// ANCHOR: largest
fn largest<T: Ord + Copy>(items: &[T]) -> Option<T> {
    largest_by(T::cmp, items)
}

fn largest_by<T: Copy>(
    compare: impl Fn(&T, &T) -> Ordering,
    items: &[T],
) -> Option<T> {
    // max_by would keep the last of equal items, this keeps the first.
    items.iter().copied().reduce(|best, item| {
        if compare(&item, &best).is_gt() {
            item
        } else {
            best
        }
    })
}
// ANCHOR_END: largest

// The derived order compares the fields as they are declared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    major: u32,
    minor: u32,
}

fn main() {
    let number = largest(&[3, 9, 4]).unwrap_or(0);
    let word = largest(&["pear", "plum", "fig"]).unwrap_or("");
    // NaN keeps f64 out of Ord, so the order of floats is named.
    let weight = largest_by(f64::total_cmp, &[0.5, 2.25, 1.0]).unwrap_or(0.0);
    let versions = [(1, 9), (1, 21)];
    let versions = versions.map(|(major, minor)| Version { major, minor });
    println!("{number} {word} {weight:.2}");
    if let Some(newest) = largest(&versions) {
        println!("{}.{}", newest.major, newest.minor);
    }
    println!("of nothing: {}", largest::<i32>(&[]).is_some());
}
