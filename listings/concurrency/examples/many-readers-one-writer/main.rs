//! Many may read the price list at once; who writes is alone.

use std::collections::HashMap;
use std::sync::{Barrier, RwLock, TryLockError};
use std::thread;

// ANCHOR: prices
struct Prices {
    cents: RwLock<HashMap<&'static str, u32>>,
}

impl Prices {
    fn of(&self, article: &str, inside: impl FnOnce()) -> u32 {
        let cents = self.cents.read().unwrap();
        inside();
        cents.get(article).copied().unwrap_or_default()
    }

    /// Raises a price unless somebody is reading or writing.
    fn try_raise(&self, article: &'static str, by: u32) -> bool {
        let mut cents = match self.cents.try_write() {
            Ok(cents) => cents,
            Err(TryLockError::WouldBlock) => return false,
            Err(TryLockError::Poisoned(e)) => panic!("{e}"),
        };
        *cents.entry(article).or_default() += by;
        true
    }
}
// ANCHOR_END: prices

fn main() {
    let list = Prices {
        cents: RwLock::new(HashMap::from([("tea", 450)])),
    };
    let (arrived, leave) = (Barrier::new(3), Barrier::new(3));
    thread::scope(|scope| {
        let reader = || {
            list.of("tea", || {
                arrived.wait();
                leave.wait();
            })
        };
        let readers = [scope.spawn(reader), scope.spawn(reader)];
        arrived.wait();
        println!("two readers are inside");
        println!("raised: {}", list.try_raise("tea", 50));

        leave.wait();
        let [a, b] = readers.map(|reader| reader.join().unwrap());
        println!("they read {a} and {b}");
    });
    println!("raised: {}", list.try_raise("tea", 50));
    println!("now {}", list.of("tea", || {}));
}
