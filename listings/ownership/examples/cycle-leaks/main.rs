use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Partner {
    name: &'static str,
    other: RefCell<Option<Rc<Partner>>>,
}

// ANCHOR: pair
fn pair() -> Weak<Partner> {
    let ada = partner("ada");
    let bob = partner("bob");
    *ada.other.borrow_mut() = Some(Rc::clone(&bob));
    *bob.other.borrow_mut() = Some(Rc::clone(&ada));
    println!("{} and {}", ada.name, bob.name);
    Rc::downgrade(&ada)
} // both counts fall from two to one, and stay there
// ANCHOR_END: pair

fn partner(name: &'static str) -> Rc<Partner> {
    let other = RefCell::new(None);
    Rc::new(Partner { name, other })
}

fn main() {
    let ada = pair();
    match ada.upgrade() {
        None => println!("freed ada"),
        Some(ada) => println!("leaked {}", ada.name),
    }
}
