use std::any::Any;

struct Point {
    x: i64,
    y: i64,
}

// ANCHOR: value
#[inline(never)]
fn as_value(x: i64, y: i64) -> Point {
    Point { x, y }
}
// ANCHOR_END: value

// ANCHOR: pointer
#[inline(never)]
fn as_pointer(x: i64, y: i64) -> Box<Point> {
    Box::new(Point { x, y }) // the only way out by pointer says so
}
// ANCHOR_END: pointer

// ANCHOR: boxed
#[inline(never)]
fn as_any(x: i64, y: i64) -> Box<dyn Any> {
    Box::new(Point { x, y })
}
// ANCHOR_END: boxed

// ANCHOR: called
#[inline(never)]
fn called_here(x: i64, y: i64) -> i64 {
    let mut p = Point { x, y };
    let mut double = || (p.x, p.y) = (2 * p.x, 2 * p.y);
    double();
    p.x + p.y
}
// ANCHOR_END: called

// ANCHOR: kept
#[inline(never)]
fn called_later(x: i64, y: i64) -> impl FnMut() -> i64 {
    let mut p = Point { x: 2 * x, y };
    move || {
        p.x += 1; // the closure is the point: two numbers by value
        p.x + p.y
    }
}
// ANCHOR_END: kept

fn main() {
    println!("value: {} {}", as_value(1, 2).y, as_value(3, 4).y);
    println!("pointer: {} {}", as_pointer(1, 2).y, as_pointer(3, 4).y);
    let y = |any: Box<dyn Any>| any.downcast_ref::<Point>().map(|p| p.y);
    if let (Some(one), Some(two)) = (y(as_any(1, 2)), y(as_any(3, 4))) {
        println!("any: {one} {two}");
    }
    println!("called here: {} {}", called_here(1, 2), called_here(3, 4));
    let (mut one, mut two) = (called_later(1, 2), called_later(3, 4));
    println!("called later: {} {}", one(), two());
}
