// ANCHOR: page
struct Page<T> {
    items: Vec<T>,
    last: bool,
}

impl<T> Page<T> {
    fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(change).collect(),
            last: self.last,
        }
    }
}

fn main() {
    let ids = Page {
        items: vec![7, 12],
        last: true,
    };
    let links = ids.map(|id| format!("/users/{id}"));
    println!("[{}] {}", links.items.join(" "), links.last);
    let lengths = links.map(|link| link.len()).map(|n| n.to_string());
    println!("[{}] {}", lengths.items.join(" "), lengths.last);
}
// ANCHOR_END: page
