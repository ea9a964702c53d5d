use std::cell::Cell;

trait Shape {
    fn area(&self) -> u32;
}

#[derive(Clone)]
struct Square {
    side: Cell<u32>, // may change while others refer to the square
}

impl Shape for Square {
    fn area(&self) -> u32 {
        self.side.get() * self.side.get()
    }
}

// ANCHOR: copy
fn main() {
    let tile = Square { side: Cell::new(2) };
    let stored: Box<dyn Shape> = Box::new(tile.clone());
    tile.side.set(3);
    println!("variable: {}", tile.area());
    println!("stored: {}", stored.area());

    let linked: &dyn Shape = &tile;
    tile.side.set(4);
    println!("linked: {}", linked.area());
}
// ANCHOR_END: copy
