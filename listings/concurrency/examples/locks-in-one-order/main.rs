//! Two accounts, two locks, and transfers in both directions.

use std::ptr;
use std::sync::{Barrier, Mutex};
use std::thread;

struct Account {
    id: u32,
    balance: Mutex<i32>,
}

// ANCHOR: transfer
/// Locks both accounts, the one with the lower id first.
fn transfer(from: &Account, to: &Account, amount: i32) {
    if ptr::eq(from, to) {
        return; // a second lock() would wait for ever, or panic
    }
    let (mut out, mut into);
    if from.id < to.id {
        out = from.balance.lock().unwrap();
        into = to.balance.lock().unwrap();
    } else {
        into = to.balance.lock().unwrap();
        out = from.balance.lock().unwrap();
    }
    *out -= amount;
    *into += amount;
}
// ANCHOR_END: transfer

/// Takes the locks as they come; none gets the second one.
fn in_opposite_order(a: &Account, b: &Account) -> usize {
    let (holding, tried) = (Barrier::new(2), Barrier::new(2));
    let second_missed = |first: &Account, second: &Account| {
        let _first = first.balance.lock().unwrap();
        holding.wait();
        // lock() would wait for ever.
        let missed = second.balance.try_lock().is_err();
        tried.wait();
        missed
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| second_missed(b, a));
        usize::from(second_missed(a, b)) + usize::from(other.join().unwrap())
    })
}

fn main() {
    let account = |id| Account {
        id,
        balance: Mutex::new(100),
    };
    let (ada, brian) = (&account(1), &account(2));
    let stuck = in_opposite_order(ada, brian);
    println!("in opposite order, stuck: {stuck}");

    thread::scope(|scope| {
        for (from, to) in [(ada, brian), (brian, ada)] {
            scope.spawn(move || (0..1000).for_each(|_| transfer(from, to, 1)));
        }
    });
    let balance = |account: &Account| *account.balance.lock().unwrap();
    println!("in one order: {} {}", balance(ada), balance(brian));
}
