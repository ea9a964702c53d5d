use std::fmt::{self, Display, Formatter};

// ANCHOR: stack
struct Full;

struct Stack<T> {
    items: Vec<T>,
    limit: usize,
}

impl<T> Stack<T> {
    fn new(limit: usize) -> Self {
        let items = Vec::new();
        Self { items, limit }
    }

    fn push(&mut self, item: T) -> Result<(), Full> {
        if self.items.len() == self.limit {
            return Err(Full);
        }
        self.items.push(item);
        Ok(())
    }

    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
}
// ANCHOR_END: stack

impl Display for Full {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        f.write_str("full")
    }
}

fn main() {
    let mut pages = Stack::new(2);
    for page in ["home", "search", "cart"] {
        if let Err(error) = pages.push(page) {
            println!("push {page}: {error}");
        }
    }
    for _ in 0..3 {
        println!("pop: {}", pages.pop().unwrap_or("nothing"));
    }
}
