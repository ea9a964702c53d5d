use std::iter::Sum;

// ANCHOR: total
fn total<T: Copy + Sum>(items: &[T]) -> T {
    items.iter().copied().sum()
}

#[derive(Clone, Copy)]
struct Cents(i64);

// A type of one's own says how it is added up.
impl Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        Cents(items.map(|Cents(value)| value).sum())
    }
}

fn main() {
    println!("items: {}", total(&[2, 3]));
    println!("weight: {}", total(&[0.25, 1.5]));
    println!("cents: {}", total(&[Cents(199), Cents(1)]).0);
}
// ANCHOR_END: total
