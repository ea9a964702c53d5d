//! A shelf for two loaves, between a baker and a seller.

use std::sync::{Condvar, Mutex};
use std::thread;

const ROOM: u32 = 2;
const LOAVES: u32 = 50;

// ANCHOR: shelf
#[derive(Default)]
struct Shelf {
    loaves: Mutex<u32>,
    changed: Condvar,
}

impl Shelf {
    fn put(&self) {
        let loaves = self.loaves.lock().unwrap();
        // Looks again whenever it is woken.
        let mut loaves = self
            .changed
            .wait_while(loaves, |loaves| *loaves == ROOM)
            .unwrap();
        *loaves += 1;
        self.changed.notify_all();
    }

    fn take(&self) -> u32 {
        let loaves = self.loaves.lock().unwrap();
        let mut loaves = self
            .changed
            .wait_while(loaves, |loaves| *loaves == 0)
            .unwrap();
        let before = *loaves;
        *loaves -= 1;
        self.changed.notify_all();
        before
    }
}
// ANCHOR_END: shelf

fn main() {
    let shelf = Shelf::default();
    let most = thread::scope(|scope| {
        scope.spawn(|| (0..LOAVES).for_each(|_| shelf.put()));
        (0..LOAVES).map(|_| shelf.take()).max()
    });
    println!("sold: {LOAVES}");
    println!("ever too many on the shelf: {}", most > Some(ROOM));
    println!("left: {}", shelf.loaves.into_inner().unwrap());
}
