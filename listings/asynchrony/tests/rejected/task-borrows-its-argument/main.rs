use tokio::task::JoinHandle;

fn log_later(line: &str) -> JoinHandle<()> {
    tokio::spawn(async move {
        tokio::task::yield_now().await;
        println!("{line}");
    })
}

#[tokio::main]
async fn main() {
    let line = String::from("started");
    log_later(&line).await.unwrap();
}
