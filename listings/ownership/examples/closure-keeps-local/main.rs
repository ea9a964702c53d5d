// ANCHOR: counter
fn counter() -> impl FnMut() -> u32 {
    let mut visits = 0;
    move || {
        visits += 1; // moved into the closure, which the caller owns
        visits
    }
}
// ANCHOR_END: counter

fn main() {
    let (mut front, mut back) = (counter(), counter());
    front();
    front();
    back();
    println!("front: {} back: {}", front(), back());
}
