use std::convert::Infallible;
use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::response::Sse;
use axum::response::sse::Event;
use axum::routing::get;
use reqwest::header::CONTENT_TYPE;
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc};
use tokio_stream::Stream;
use tokio_stream::wrappers::ReceiverStream;

// ANCHOR: server
fn events(
    seen: Arc<Notify>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(async move {
        for n in 1..=3 {
            let event = Event::default().data(format!("step {n}"));
            if sender.send(Ok(event)).await.is_err() {
                return; // the client has gone
            }
            tokio::select! {
                () = seen.notified() => {}
                () = sender.closed() => return,
            }
        }
    });
    Sse::new(ReceiverStream::new(receiver))
}
// ANCHOR_END: server

async fn listen(url: &str, seen: &Notify) -> Result<(), Box<dyn Error>> {
    let mut response = reqwest::get(url).await?;
    if let Some(kind) = response.headers().get(CONTENT_TYPE) {
        println!("{}", kind.to_str()?);
    }
    let mut unread = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        unread.extend_from_slice(&chunk);
        while let Some(end) = unread.iter().position(|&b| b == b'\n') {
            let line: Vec<u8> = unread.drain(..=end).collect();
            let line = str::from_utf8(&line)?.trim_end();
            if let Some(data) = line.strip_prefix("data: ") {
                println!("{data}");
                seen.notify_one();
            }
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    let seen = Arc::new(Notify::new());
    let for_server = Arc::clone(&seen);
    let app = Router::new().route("/", get(async move || events(for_server)));
    tokio::spawn(async { axum::serve(listener, app).await });
    listen(&url, &seen).await?;
    println!("end of stream");
    Ok(())
}
