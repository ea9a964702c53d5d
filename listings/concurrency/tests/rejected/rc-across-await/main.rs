use std::rc::Rc;

use tokio::task;

async fn shout(word: Rc<String>) -> String {
    task::yield_now().await;
    word.to_uppercase()
}

#[tokio::main]
async fn main() {
    let word = Rc::new(String::from("stop"));
    let shouted = tokio::spawn(async move { shout(word).await });
    println!("{}", shouted.await.unwrap());
}
