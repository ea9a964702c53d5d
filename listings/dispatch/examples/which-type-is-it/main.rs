use std::any::Any;
use std::hint::black_box;

struct Circle {
    radius: i64,
}

struct Square {
    side: i64,
}

struct Tile {
    wide: i64,
}

struct Post {
    height: i64,
}

// ANCHOR: one
#[inline(never)]
fn side(held: &dyn Any) -> Option<i64> {
    let s = held.downcast_ref::<Square>()?;
    Some(s.side)
}
// ANCHOR_END: one

// ANCHOR: several
enum Held {
    Circle(Circle),
    Square(Square),
    Tile(Tile),
    Post(Post),
}

#[inline(never)]
fn width(held: &Held) -> i64 {
    match held {
        Held::Circle(c) => 2 * c.radius,
        Held::Square(s) => s.side,
        Held::Tile(t) => t.wide,
        Held::Post(p) => p.height,
    }
}
// ANCHOR_END: several

fn main() {
    // Opaque, so that the function is compiled for callers unknown.
    let side: fn(&dyn Any) -> Option<i64> = black_box(side);
    for held in [&Square { side: 3 } as &dyn Any, &Circle { radius: 2 }] {
        match side(held) {
            Some(s) => println!("side: {s}"),
            None => println!("no square"),
        }
    }
    let width: fn(&Held) -> i64 = black_box(width);
    let circle = Held::Circle(Circle { radius: 2 });
    let square = Held::Square(Square { side: 3 });
    println!("width: {} {}", width(&circle), width(&square));
    let tile = Held::Tile(Tile { wide: 4 });
    let post = Held::Post(Post { height: 5 });
    println!("width: {} {}", width(&tile), width(&post));
}
