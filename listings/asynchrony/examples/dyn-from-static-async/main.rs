//! An async trait for the same task, for spawning, and for trait objects.

use std::pin::Pin;
use std::sync::Arc;

use tokio::task;

// ANCHOR: forms
// 1. Awaited where it is called: nothing else is needed.
trait Greet {
    async fn greet(&self) -> String;
}

// 2. Spawned: the caller may rely on a future that can change threads.
trait Load: Send + Sync {
    fn load(&self, key: &str) -> impl Future<Output = String> + Send;
}

// 3. In a list with others: one size for all, so in a box.
trait DynLoad: Send + Sync {
    fn load<'a>(
        &'a self,
        key: &'a str,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'a>>;
}

// Whoever writes form 2 gets form 3.
impl<T: Load> DynLoad for T {
    fn load<'a>(
        &'a self,
        key: &'a str,
    ) -> Pin<Box<dyn Future<Output = String> + Send + 'a>> {
        Box::pin(Load::load(self, key))
    }
}
// ANCHOR_END: forms

struct Fixed(&'static str);

impl Greet for Fixed {
    async fn greet(&self) -> String {
        task::yield_now().await;
        format!("hello {}", self.0)
    }
}

impl Load for Fixed {
    async fn load(&self, key: &str) -> String {
        task::yield_now().await;
        format!("{key}={}", self.0)
    }
}

struct Doubled;

impl Load for Doubled {
    async fn load(&self, key: &str) -> String {
        format!("{key}={key}")
    }
}

async fn here(who: &impl Greet) -> String {
    who.greet().await
}

async fn spawned(from: Arc<impl Load + 'static>) -> String {
    let task = tokio::spawn(async move { Load::load(&*from, "port").await });
    task.await.expect("it does not panic")
}

async fn all(from: &[Box<dyn DynLoad>]) -> Vec<String> {
    let mut found = Vec::new();
    for source in from {
        found.push(source.load("name").await);
    }
    found
}

#[tokio::main]
async fn main() {
    println!("{}", here(&Fixed("ada")).await);
    println!("{}", spawned(Arc::new(Fixed("7"))).await);
    let list: [Box<dyn DynLoad>; 2] = [Box::new(Fixed("x")), Box::new(Doubled)];
    println!("{}", all(&list).await.join(", "));
}
