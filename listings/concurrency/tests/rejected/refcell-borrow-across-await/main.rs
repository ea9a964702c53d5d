use std::cell::RefCell;

use tokio::task;

async fn withdraw(balance: &RefCell<i64>, amount: i64) -> bool {
    let mut balance = balance.borrow_mut();
    if *balance < amount {
        return false;
    }
    task::yield_now().await; // asks the fraud check
    *balance -= amount;
    true
}

#[tokio::main]
async fn main() {
    let account = tokio::spawn(async {
        let balance = RefCell::new(100);
        tokio::join!(withdraw(&balance, 80), withdraw(&balance, 80))
    });
    println!("{:?}", account.await.unwrap());
}
