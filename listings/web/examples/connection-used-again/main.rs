use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::routing::get;
use axum::serve::ListenerExt;
use reqwest::Client;
use tokio::net::TcpListener;
use tokio::time;

// ANCHOR: ask
async fn ask(
    client: &Client,
    url: &str,
    to_the_end: bool,
) -> reqwest::Result<()> {
    let response = client.get(url).send().await?;
    if to_the_end {
        response.bytes().await?;
    }
    Ok(()) // a response that is left over is dropped here
}
// ANCHOR_END: ask

// On one thread the clock is looked at when no task can go on.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    let listener = listener.tap_io(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    // A clone of Bytes shares them, one of a String would copy.
    let report = Bytes::from("a line of the report\n".repeat(1_000_000));
    let app = Router::new().route("/", get(async move || report.clone()));
    tokio::spawn(async { axum::serve(listener, app).await });

    let client = Client::new();
    for to_the_end in [false, true] {
        let before = connections.load(Ordering::Relaxed);
        for _ in 0..3 {
            ask(&client, &url, to_the_end).await?;
            // The connection comes back a moment later.
            time::sleep(Duration::from_millis(50)).await;
        }
        let count = connections.load(Ordering::Relaxed) - before;
        println!("read to the end {to_the_end}: {count}");
    }
    Ok(())
}
