//! A RefCell borrow may live across an await, as long as the task stays put.

use std::cell::RefCell;

use tokio::task;

// ANCHOR: withdraw
#[expect(clippy::await_holding_refcell_ref, reason = "it is the topic")]
async fn withdraw(balance: &RefCell<i64>, amount: i64) -> &'static str {
    let Ok(mut balance) = balance.try_borrow_mut() else {
        return "busy, try later";
    };
    task::yield_now().await; // asks the fraud check
    if *balance < amount {
        return "refused";
    }
    *balance -= amount;
    "paid"
}
// ANCHOR_END: withdraw

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let balance = RefCell::new(100);
    let answers = tokio::join!(withdraw(&balance, 80), withdraw(&balance, 80));
    println!("{answers:?}");
    println!("{}", withdraw(&balance, 80).await);
}
