//! A call that takes too long is given up, and its clean-up still runs.

use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time;

// ANCHOR: time-out
// ANCHOR: ask
struct Connection(&'static str);

impl Drop for Connection {
    fn drop(&mut self) {
        println!("{}: connection closed", self.0);
    }
}

async fn ask(name: &'static str, reply: oneshot::Receiver<u32>) -> u32 {
    let _connection = Connection(name);
    reply.await.expect("the server holds its end open")
}
// ANCHOR_END: ask

async fn report(
    name: &'static str,
    reply: oneshot::Receiver<u32>,
    limit: Duration,
) {
    match time::timeout(limit, ask(name, reply)).await {
        Ok(n) => println!("{name}: {n}"),
        Err(_) => println!("{name}: timed out"),
    }
}
// ANCHOR_END: time-out

#[tokio::main]
async fn main() {
    let (server, reply) = oneshot::channel();
    server.send(42).unwrap();
    report("quick", reply, Duration::from_secs(5)).await;

    let (_server, reply) = oneshot::channel(); // never sends
    report("slow", reply, Duration::from_millis(20)).await;
}
