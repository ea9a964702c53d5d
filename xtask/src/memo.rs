//! Answers that are kept for the life of the process.
//!
//! `serve` fills the whole book on every save, and nearly all of it is as it
//! was a second ago: colouring a program or laying out a diagram again would
//! cost more than everything else together. Only functions of their arguments
//! alone may be kept.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{LazyLock, Mutex};

/// The answers of one function by its arguments.
pub struct Memo<K, V>(LazyLock<Mutex<HashMap<K, V>>>);

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    /// Knows no answer yet.
    pub const fn new() -> Self {
        Self(LazyLock::new(Mutex::default))
    }

    /// The answer for `key`, from `make` when it is asked for the first time.
    pub fn get(&self, key: K, make: impl FnOnce(&K) -> V) -> V {
        let known = self.0.lock().expect("nothing panics here");
        if let Some(value) = known.get(&key) {
            return value.clone();
        }
        // Another thread may make the same meanwhile; the answers are equal.
        drop(known);
        let value = make(&key);
        let mut known = self.0.lock().expect("nothing panics here");
        known.entry(key).or_insert(value).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_made_once() {
        static SQUARES: Memo<u32, u32> = Memo::new();
        let mut made = 0;
        for _ in 0..2 {
            let nine = SQUARES.get(3, |n| {
                made += 1;
                n * n
            });
            assert_eq!(nine, 9);
        }
        assert_eq!(made, 1);
    }
}
