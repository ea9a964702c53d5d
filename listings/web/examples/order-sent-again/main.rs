use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use reqwest::Client;
use tokio::net::TcpListener;

// ANCHOR: client
async fn order(
    client: &Client,
    url: &str,
    key: &str,
) -> reqwest::Result<String> {
    const ATTEMPTS: usize = 3;
    let attempt = async || {
        let mut request = client.post(url);
        if !key.is_empty() {
            request = request.header("idempotency-key", key);
        }
        request.send().await?.error_for_status()?.text().await
    };
    for _ in 1..ATTEMPTS {
        match attempt().await {
            Err(error) if !is_refusal(&error) => {} // a real client waits now
            done => return done,
        }
    }
    attempt().await
}

/// Whether the same request would be wrong again.
fn is_refusal(error: &reqwest::Error) -> bool {
    let status = error.status();
    status.is_some_and(|status| status.is_client_error())
}
// ANCHOR_END: client

#[derive(Default)]
struct Shop {
    orders: u32,
    by_key: HashMap<String, u32>,
    fails: u32, // answers that will be lost
}

async fn make_order(
    State(shop): State<Arc<Mutex<Shop>>>,
    headers: HeaderMap,
) -> Result<String, StatusCode> {
    let mut shop = shop.lock().unwrap();
    let key = headers
        .get("idempotency-key")
        .and_then(|key| key.to_str().ok())
        .unwrap_or_default();
    let known = shop.by_key.get(key).copied();
    let number = known.filter(|_| !key.is_empty()).unwrap_or_else(|| {
        shop.orders += 1;
        shop.orders
    });
    shop.by_key.insert(key.to_owned(), number);
    if shop.fails > 0 {
        shop.fails -= 1; // after the work was done
        return Err(StatusCode::SERVICE_UNAVAILABLE);
    }
    Ok(format!("order {number}"))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new();
    for key in ["", "8e03978e"] {
        let shop = Arc::new(Mutex::new(Shop {
            fails: 1,
            ..Shop::default()
        }));
        let app = Router::new()
            .route("/", post(make_order))
            .with_state(Arc::clone(&shop));
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/", listener.local_addr()?);
        tokio::spawn(async { axum::serve(listener, app).await });
        let answer = order(&client, &url, key).await?;
        let made = shop.lock().unwrap().orders;
        println!("key {key:?}: {answer}, made {made}");
    }
    Ok(())
}
