use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone)]
struct Config {
    tags: Vec<&'static str>,
}

// ANCHOR: clone
fn main() {
    let config = Rc::new(RefCell::new(Config { tags: vec!["eu"] }));
    let shared = Rc::clone(&config); // a second owner, the same value
    let mut cloned = config.borrow().clone(); // a second value

    shared.borrow_mut().tags.push("beta");
    cloned.tags.push("test");

    println!("config: [{}]", config.borrow().tags.join(" "));
    println!("shared: [{}]", shared.borrow().tags.join(" "));
    println!("cloned: [{}]", cloned.tags.join(" "));
}
// ANCHOR_END: clone
