use std::hint::black_box;

trait Shape {
    fn area(&self) -> i64;
}

struct Square {
    side: i64,
}

impl Shape for Square {
    fn area(&self) -> i64 {
        self.side * self.side
    }
}

// ANCHOR: convert
#[inline(never)]
fn as_shape(s: &Square) -> &dyn Shape {
    s
}
// ANCHOR_END: convert

fn main() {
    // Opaque, so that the function is compiled for callers unknown.
    let as_shape: fn(&Square) -> &dyn Shape = black_box(as_shape);
    println!("{}", as_shape(&Square { side: 2 }).area());
    println!("{}", as_shape(&Square { side: 3 }).area());
}
