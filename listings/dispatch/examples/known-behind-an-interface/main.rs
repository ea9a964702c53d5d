use std::hint::black_box;

trait Shape {
    fn area(&self) -> i64;
}

struct Square {
    side: i64,
}

impl Shape for Square {
    #[inline(never)]
    fn area(&self) -> i64 {
        self.side * self.side
    }
}

fn as_shape(square: &Square) -> &dyn Shape {
    square
}

// ANCHOR: seen
#[inline(never)]
fn seen(side: i64) -> i64 {
    let square = Square { side };
    let s = as_shape(&square); // inlined, so the type is in sight
    s.area()
}
// ANCHOR_END: seen

// ANCHOR: hidden
#[inline(never)]
fn hidden(side: i64) -> i64 {
    let square = Square { side };
    let s = black_box(as_shape(&square)); // out of the optimiser's sight
    s.area()
}
// ANCHOR_END: hidden

fn main() {
    println!("seen: {} {}", seen(2), seen(3));
    println!("hidden: {} {}", hidden(2), hidden(3));
}
