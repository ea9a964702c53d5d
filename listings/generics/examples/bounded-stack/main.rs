use std::error::Error;
use std::fmt;

// ANCHOR: stack
#[derive(Debug)]
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

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("full")
    }
}

impl Error for Full {}

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
