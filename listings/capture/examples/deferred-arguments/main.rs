use std::cell::Cell;

struct Defer<F: Fn()>(F);

impl<F: Fn()> Drop for Defer<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

// ANCHOR: visit
fn visit() {
    let step = Cell::new("start");
    let now = step.get();
    let _argument = Defer(|| println!("argument: {now}"));
    let _closure = Defer(|| println!("closure: {}", step.get()));
    step.set("end");
    println!("at {}", step.get());
} // the last value is dropped first
// ANCHOR_END: visit

fn main() {
    visit();
}
