// ANCHOR: kinds
fn read_twice(read: impl Fn() -> usize) -> usize {
    read() + read()
}

fn change_twice(mut change: impl FnMut()) {
    change();
    change();
}

// FnOnce: the call uses the closure up, and what it captured with it.
fn finish<T>(hand_over: impl FnOnce() -> T) -> T {
    hand_over()
}
// ANCHOR_END: kinds

fn main() {
    let mut log = vec!["open"];
    println!("read twice: {}", read_twice(|| log.len()));
    change_twice(|| log.push("read"));
    let entries = finish(|| log); // log is moved, not copied
    println!("handed over: [{}]", entries.join(" "));
}
