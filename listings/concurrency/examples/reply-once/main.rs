//! A question gets one answer, or the news that there will be none.

use tokio::sync::oneshot::{self, Sender};

// ANCHOR: ask
async fn ask(
    serve: impl FnOnce(Sender<String>) + Send + 'static,
) -> Result<String, &'static str> {
    // `send` takes the sender, so nobody can answer twice.
    let (reply, answer) = oneshot::channel();
    tokio::spawn(async move { serve(reply) });
    answer.await.map_err(|_| "no reply") // the sender has been dropped
}
// ANCHOR_END: ask

#[tokio::main]
async fn main() {
    let servers: [fn(Sender<String>); 2] = [
        |reply| {
            // An error means that the caller has left.
            let _ = reply.send("42".to_string());
        },
        |_forgets_to_answer| {},
    ];
    for serve in servers {
        match ask(serve).await {
            Ok(answer) => println!("answer: {answer}"),
            Err(e) => println!("error: {e}"),
        }
    }
}
