use std::rc::Rc;

use tokio::task;

async fn shout() -> String {
    let word = Rc::new(String::from("stop"));
    task::yield_now().await;
    word.to_uppercase()
}

#[tokio::main]
async fn main() {
    println!("{}", tokio::spawn(shout()).await.unwrap());
}
