use std::convert::Infallible;
use std::error::Error;

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use reqwest::{Body, Client};
use tokio::net::TcpListener;

const LIMIT: usize = 16; // bytes

// ANCHOR: note
fn app() -> Router {
    Router::new()
        .route("/", post(take_note))
        .layer(DefaultBodyLimit::max(LIMIT)) // 2 MB unless it is set
}

// A body above the limit never gets here: the extractor answers 413.
async fn take_note(note: Bytes) -> String {
    format!("noted {} bytes", note.len())
}
// ANCHOR_END: note

/// Sends the text with its length, or in chunks without one.
async fn ask(
    client: &Client,
    url: &str,
    text: &'static str,
    chunked: bool,
) -> reqwest::Result<()> {
    let body = if chunked {
        let part = Ok::<_, Infallible>(text);
        Body::wrap_stream(tokio_stream::once(part))
    } else {
        Body::from(text)
    };
    let response = client.post(url).body(body).send().await?;
    let status = response.status().as_u16();
    println!("{} bytes, chunked {chunked}: {status}", text.len());
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, app()).await });
    let client = Client::new();
    for text in ["water the plants", "water the plants!"] {
        for chunked in [false, true] {
            ask(&client, &url, text, chunked).await?;
        }
    }
    Ok(())
}
