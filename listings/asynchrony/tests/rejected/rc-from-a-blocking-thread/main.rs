use std::rc::Rc;

use tokio::task;

#[tokio::main]
async fn main() {
    let text = task::spawn_blocking(|| Rc::new("read from disk".to_string()));
    println!("{}", text.await.unwrap());
}
