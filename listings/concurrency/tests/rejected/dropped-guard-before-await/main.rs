use std::sync::{Arc, Mutex};

use tokio::task;

async fn visit(visits: Arc<Mutex<u32>>) {
    let mut count = visits.lock().unwrap();
    *count += 1;
    drop(count);
    task::yield_now().await;
}

#[tokio::main]
async fn main() {
    let visits = Arc::new(Mutex::new(0));
    tokio::spawn(visit(Arc::clone(&visits))).await.unwrap();
    println!("{}", visits.lock().unwrap());
}
