use tokio::task;

trait Store {
    async fn load(&self, key: &str) -> String;
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

#[tokio::main]
async fn main() {
    println!("{}", preload(Fixed("7")).await);
}
