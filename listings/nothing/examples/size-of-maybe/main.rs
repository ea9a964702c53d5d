// ANCHOR: sizes
fn main() {
    show::<Box<i64>>("pointer");
    show::<i64>("number");
    show::<bool>("truth");
    show::<&str>("text");
}

fn show<T>(name: &str) {
    let (value, perhaps) = (size_of::<T>(), size_of::<Option<T>>());
    println!("{name}: {value}, perhaps {perhaps}");
}
// ANCHOR_END: sizes
