use std::hint::black_box;

trait Shape {
    fn area(&self) -> i64;
}

struct Square {
    side: i64,
}

struct Tile {
    wide: i64,
    high: i64,
}

// Inlined, these two would leave no call to look at.
impl Shape for Square {
    #[inline(never)]
    fn area(&self) -> i64 {
        self.side * self.side
    }
}

impl Shape for Tile {
    #[inline(never)]
    fn area(&self) -> i64 {
        self.wide * self.high
    }
}

// ANCHOR: known
#[inline(never)]
fn of_known(s: &Square) -> i64 {
    s.area() + 1
}
// ANCHOR_END: known

// ANCHOR: any
#[inline(never)]
fn of_any(s: &dyn Shape) -> i64 {
    s.area() + 2
}
// ANCHOR_END: any

// ANCHOR: each
#[inline(never)]
fn of_each<S: Shape>(s: &S) -> i64 {
    s.area() + 3
}
// ANCHOR_END: each

fn main() {
    let (square, tile) = (Square { side: 2 }, Tile { wide: 2, high: 3 });
    // Opaque, or the optimiser, which sees every caller, would make each of
    // them look into the table itself.
    let of_any: fn(&dyn Shape) -> i64 = black_box(of_any);
    println!("known: {}", of_known(&square));
    println!("any: {} {}", of_any(&square), of_any(&tile));
    println!("each: {} {}", of_each(&square), of_each(&tile));
}
