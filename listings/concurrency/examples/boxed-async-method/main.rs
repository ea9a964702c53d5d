//! A list of different stores, each with an async method.

use std::pin::Pin;

use tokio::task;

// ANCHOR: store
type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

trait Store: Sync {
    fn load<'a>(
        &'a self,
        key: &'a str,
    ) -> BoxFuture<'a, Result<String, String>>;
}

struct Fixed(&'static str);

impl Store for Fixed {
    fn load<'a>(
        &'a self,
        key: &'a str,
    ) -> BoxFuture<'a, Result<String, String>> {
        Box::pin(async move {
            task::yield_now().await;
            Ok(format!("{key}={}", self.0))
        })
    }
}
// ANCHOR_END: store

struct Empty;

impl Store for Empty {
    fn load<'a>(
        &'a self,
        key: &'a str,
    ) -> BoxFuture<'a, Result<String, String>> {
        Box::pin(async move { Err(format!("{key} not found")) })
    }
}

#[tokio::main]
async fn main() {
    let stores: Vec<Box<dyn Store>> =
        vec![Box::new(Empty), Box::new(Fixed("7"))];
    for store in &stores {
        match store.load("port").await {
            Ok(text) => println!("{text}"),
            Err(e) => println!("{e}"),
        }
    }
}
