//! A small HTTP service: `GET /health` and `GET /users/{id}`.

use std::io;

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use tokio::net::TcpListener;

/// Edited before each measured rebuild; printed at the start, so that a
/// stale program is noticed.
const REVISION: &str = "revision-0";

#[derive(Serialize)]
struct User {
    id: u64,
    name: String,
}

async fn health() -> &'static str {
    "ok"
}

async fn user(
    id: Result<Path<u64>, PathRejection>,
) -> Result<Json<User>, (StatusCode, &'static str)> {
    let Path(id) =
        id.map_err(|_| (StatusCode::BAD_REQUEST, "the id must be a number"))?;
    let name = format!("user {id}");
    Ok(Json(User { id, name }))
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let routes = Router::new()
        .route("/health", get(health))
        .route("/users/{id}", get(user));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{REVISION} {}", listener.local_addr()?);
    axum::serve(listener, routes).await
}
