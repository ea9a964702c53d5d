use std::sync::{Arc, Mutex};

use tokio::sync::oneshot;

async fn post(balance: Arc<Mutex<i64>>, bank: oneshot::Receiver<i64>) {
    let mut balance = balance.lock().unwrap();
    let fee = bank.await.unwrap();
    *balance -= fee;
}

#[tokio::main]
async fn main() {
    let balance = Arc::new(Mutex::new(100));
    let (reply, bank) = oneshot::channel();
    let posted = tokio::spawn(post(Arc::clone(&balance), bank));
    let fee = *balance.lock().unwrap() / 50;
    reply.send(fee).unwrap();
    posted.await.unwrap();
}
