// ANCHOR: first
fn first_or_default<T: Default + Clone>(items: &[T]) -> T {
    items.first().cloned().unwrap_or_default()
}

#[derive(Clone, Default)]
struct Limits {
    retries: u32,
    proxy: String,
}

fn main() {
    println!("number: {}", first_or_default::<i32>(&[]));
    println!("text: {:?}", first_or_default::<String>(&[]));
    let found = first_or_default(&[Limits {
        retries: 3,
        proxy: "local".to_owned(),
    }]);
    let none = first_or_default::<Limits>(&[]);
    println!("found: {} {:?}", found.retries, found.proxy);
    println!("none: {} {:?}", none.retries, none.proxy);
}
// ANCHOR_END: first
