use std::error::Error;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use reqwest::{Client, Method};
use tokio::net::TcpListener;

// ANCHOR: routes
fn routes() -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/users/{id}", get(show_user))
        .route("/users", post(create_user))
}

async fn health() -> &'static str {
    "ok"
}

// A path that is no number never gets here: the extractor answers 400. To
// Rust +1 is a number, to Go and the pattern in TypeScript it is none.
async fn show_user(
    Path(id): Path<u32>,
) -> Result<&'static str, (StatusCode, &'static str)> {
    match id {
        1 => Ok("ada"),
        _ => Err((StatusCode::NOT_FOUND, "no such user")),
    }
}
// ANCHOR_END: routes

async fn create_user(name: String) -> (StatusCode, String) {
    (StatusCode::CREATED, format!("welcome, {name}"))
}

async fn ask(
    client: &Client,
    base: &str,
    (method, path, body): (Method, &str, &'static str),
) -> reqwest::Result<()> {
    let request = client.request(method.clone(), format!("{base}{path}"));
    let response = request.body(body).send().await?;
    let status = response.status();
    let answer = response.text().await?;
    if status.is_success() {
        println!("{method} {path}: {} {answer}", status.as_u16());
    } else {
        println!("{method} {path}: {}", status.as_u16());
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, routes()).await });
    let client = Client::new();
    for request in [
        (Method::GET, "/health", ""),
        (Method::GET, "/users/1", ""),
        (Method::GET, "/users/7", ""),
        (Method::GET, "/users/x", ""),
        (Method::POST, "/users", "brian"),
        (Method::DELETE, "/users/1", ""),
        (Method::GET, "/nowhere", ""),
    ] {
        ask(&client, &base, request).await?;
    }
    Ok(())
}
