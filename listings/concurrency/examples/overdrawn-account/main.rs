//! Every access is locked, no data race is left, and the money is gone.

use std::sync::{Arc, Mutex};

use tokio::sync::Barrier;
use tokio::task::JoinSet;

// ANCHOR: withdraw
struct Account {
    balance: Mutex<i64>,
    fraud_check: Barrier, // answers two requests together
}

impl Account {
    async fn withdraw(&self, amount: i64) -> bool {
        if *self.balance.lock().unwrap() < amount {
            return false;
        }
        self.fraud_check.wait().await;
        *self.balance.lock().unwrap() -= amount; // nobody looked again
        true
    }
}
// ANCHOR_END: withdraw

#[tokio::main]
async fn main() {
    let account = Arc::new(Account {
        balance: Mutex::new(100),
        fraud_check: Barrier::new(2),
    });
    let mut tasks = JoinSet::new();
    for _ in 0..2 {
        let account = Arc::clone(&account);
        tasks.spawn(async move { account.withdraw(80).await });
    }
    println!("paid: {:?}", tasks.join_all().await);
    println!("balance: {}", account.balance.lock().unwrap());
}
