use std::sync::{Arc, Mutex};

use tokio::sync::oneshot;

async fn post(
    balance: Arc<Mutex<i64>>,
    locked: oneshot::Sender<()>,
    bank: oneshot::Receiver<i64>,
) {
    let mut balance = balance.lock().unwrap();
    locked.send(()).unwrap();
    let fee = bank.await.unwrap(); // waits with the lock held
    *balance -= fee;
}

#[tokio::main]
async fn main() {
    let balance = Arc::new(Mutex::new(100));
    let (lock, locked) = oneshot::channel();
    let (reply, bank) = oneshot::channel();
    let posted = tokio::spawn(post(Arc::clone(&balance), lock, bank));
    locked.await.unwrap();
    println!("the bank needs the lock to work out the fee");
    let fee = *balance.lock().unwrap() / 50;
    reply.send(fee).unwrap();
    posted.await.unwrap();
}
