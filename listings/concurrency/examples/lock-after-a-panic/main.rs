//! A transfer panics between its two halves, with the lock held.

use std::sync::{Mutex, PoisonError};
use std::thread;

struct Balances {
    ada: i32,
    brian: i32,
}

// ANCHOR: transfer
fn transfer(bank: &Mutex<Balances>, amount: i32) {
    let mut balances = bank.lock().unwrap();
    balances.ada -= amount;
    assert!(amount <= 50, "amount not covered");
    balances.brian += amount;
}

fn total(bank: &Mutex<Balances>) -> Result<i32, &'static str> {
    let balances = bank.lock().map_err(|_| "poisoned")?;
    Ok(balances.ada + balances.brian)
}
// ANCHOR_END: transfer

fn show(bank: &Mutex<Balances>) {
    match total(bank) {
        Ok(total) => println!("total: {total}"),
        Err(e) => println!("total: {e}"),
    }
}

/// Runs one transfer as a server runs a request.
fn attempt(bank: &Mutex<Balances>, amount: i32) {
    thread::scope(|scope| {
        let request = scope.spawn(|| transfer(bank, amount));
        if let Err(reason) = request.join()
            && let Some(text) = reason.downcast_ref::<&str>()
        {
            println!("recovered: {text}");
        }
    });
}

fn main() {
    let bank = Mutex::new(Balances {
        ada: 100,
        brian: 100,
    });
    attempt(&bank, 10);
    show(&bank);
    attempt(&bank, 60);
    show(&bank);

    // Whoever knows how to mend the data may have it.
    let mut balances = bank.lock().unwrap_or_else(PoisonError::into_inner);
    balances.ada = 200 - balances.brian;
    drop(balances);
    bank.clear_poison();
    println!("mended");
    show(&bank);
}
