//! A trait that promises a `Send` future can be used by generic code that
//! spawns; whoever implements it still writes an async method.

use tokio::task;

// ANCHOR: store
trait Store {
    fn load(&self, key: &str) -> impl Future<Output = String> + Send;
}

struct Fixed(&'static str);

impl Store for Fixed {
    async fn load(&self, key: &str) -> String {
        task::yield_now().await;
        format!("{key}={}", self.0)
    }
}

async fn preload<S: Store + Send + Sync + 'static>(store: S) -> String {
    tokio::spawn(async move { store.load("port").await })
        .await
        .unwrap()
}
// ANCHOR_END: store

#[tokio::main]
async fn main() {
    println!("{}", preload(Fixed("7")).await);
}
