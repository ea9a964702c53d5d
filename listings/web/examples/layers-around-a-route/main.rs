use std::error::Error;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use reqwest::Client;
use tokio::net::TcpListener;

// ANCHOR: layers
type Journal = Arc<Mutex<Vec<String>>>;

async fn noted(
    State(journal): State<Journal>,
    request: Request,
    next: Next,
) -> Response {
    let what = format!("{} {}", request.method(), request.uri().path());
    let response = next.run(request).await;
    let line = format!("{what}: {}", response.status().as_u16());
    journal.lock().unwrap().push(line);
    response
}

async fn signed_in(
    request: Request,
    next: Next,
) -> Result<Response, (StatusCode, &'static str)> {
    let token = request.headers().get(AUTHORIZATION);
    if token.is_none_or(|token| token != "Bearer secret") {
        return Err((StatusCode::UNAUTHORIZED, "who are you?\n"));
    }
    Ok(next.run(request).await)
}

fn app(journal: Journal) -> Router {
    let secret = Router::new()
        .route("/secret", get(greet))
        .route_layer(middleware::from_fn(signed_in));
    Router::new()
        .route("/open", get(greet))
        .merge(secret)
        .layer(middleware::from_fn_with_state(journal, noted))
}
// ANCHOR_END: layers

async fn greet() -> &'static str {
    "hello\n"
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let journal = Journal::default();
    let app = app(Arc::clone(&journal));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, app).await });
    let client = Client::new();
    for (path, token) in [
        ("/open", ""),
        ("/secret", ""),
        ("/secret", "Bearer secret"),
        ("/lost", ""),
    ] {
        let request = client.get(format!("{base}{path}"));
        request.header(AUTHORIZATION, token).send().await?;
    }
    for line in journal.lock().unwrap().iter() {
        println!("{line}");
    }
    Ok(())
}
