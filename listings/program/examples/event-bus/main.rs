use std::cell::RefCell;
use std::collections::BTreeMap;

// ANCHOR: bus
type Listener<'a, E> = Box<dyn FnMut(&E) + 'a>;

struct Bus<'a, E> {
    listeners: BTreeMap<u64, Listener<'a, E>>, // in the order of their numbers
    next: u64,
}

impl<'a, E> Bus<'a, E> {
    fn new() -> Self {
        Bus {
            listeners: BTreeMap::new(),
            next: 0,
        }
    }

    /// The number is for `remove`: a function that did it by itself would
    /// have to share the bus with its caller.
    fn listen(&mut self, listener: impl FnMut(&E) + 'a) -> u64 {
        let number = self.next;
        self.next += 1;
        self.listeners.insert(number, Box::new(listener));
        number
    }

    fn remove(&mut self, number: u64) {
        self.listeners.remove(&number);
    }

    fn send(&mut self, event: &E) -> usize {
        for listener in self.listeners.values_mut() {
            listener(event);
        }
        self.listeners.len()
    }
}
// ANCHOR_END: bus

struct Sold {
    what: &'static str,
    cents: u32,
}

fn main() {
    let total = RefCell::new(0);
    let mut bus = Bus::new();
    let log = bus.listen(|sold: &Sold| println!("sold {}", sold.what));
    bus.listen(|sold| *total.borrow_mut() += sold.cents);

    let heard = bus.send(&Sold {
        what: "tea",
        cents: 450,
    });
    println!("{heard} heard it, total {}", total.borrow());
    bus.remove(log);
    bus.remove(log); // a second time does nothing
    let heard = bus.send(&Sold {
        what: "cake",
        cents: 300,
    });
    println!("{heard} heard it, total {}", total.borrow());
}
