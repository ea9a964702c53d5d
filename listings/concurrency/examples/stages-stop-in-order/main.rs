//! An intake, a worker and a store are stopped from the outside inwards.

use tokio::sync::mpsc::{self, Sender};
use tokio::task::JoinHandle;

// ANCHOR: stages
#[derive(Default)]
struct Store {
    rows: Vec<String>,
}

impl Store {
    async fn close(self) {
        println!("store: closed with {}", self.rows.len());
    }
}

struct Worker {
    orders: Sender<&'static str>,
    done: JoinHandle<Store>,
}

impl Worker {
    fn start(mut store: Store) -> Self {
        let (orders, mut queue) = mpsc::channel::<&str>(8);
        let done = tokio::spawn(async move {
            while let Some(order) = queue.recv().await {
                store.rows.push(order.to_uppercase());
            }
            store
        });
        Worker { orders, done }
    }

    /// Lets the worker finish what it has been given.
    async fn close(self) -> Store {
        drop(self.orders);
        let store = self.done.await.expect("it does not panic");
        println!("worker: queue is empty");
        store
    }
}

async fn serve(orders: &[&'static str]) {
    let worker = Worker::start(Store::default());
    for order in orders {
        worker.orders.send(order).await.expect("it is working");
    }
    println!("intake: closed");
    // No other order would compile: the worker owns the store.
    worker.close().await.close().await;
}
// ANCHOR_END: stages

#[tokio::main]
async fn main() {
    serve(&["tea", "cake", "milk"]).await;
}
