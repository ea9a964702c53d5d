use std::error::Error;

use axum::Router;
use axum::http::Method;
use axum::response::Redirect;
use axum::routing::{any, post};
use reqwest::header::LOCATION;
use reqwest::{Client, redirect};
use tokio::net::TcpListener;

// ANCHOR: clients
fn clients() -> reqwest::Result<(Client, Client)> {
    let following = Client::new(); // up to ten redirects
    let staying = Client::builder()
        .redirect(redirect::Policy::none())
        .build()?;
    Ok((following, staying))
}
// ANCHOR_END: clients

fn routes() -> Router {
    Router::new()
        .route("/303", post(async || Redirect::to("/new")))
        .route("/307", post(async || Redirect::temporary("/new")))
        .route("/new", any(arrive))
}

async fn arrive(method: Method, body: String) -> String {
    format!("{method} with {body:?}")
}

async fn post_to(client: &Client, url: String) -> reqwest::Result<String> {
    let response = client.post(url).body("hello").send().await?;
    let status = response.status().as_u16();
    let location = response.headers().get(LOCATION);
    if let Some(to) = location.and_then(|to| to.to_str().ok()) {
        return Ok(format!("{status} to {to}"));
    }
    Ok(format!("{status} {}", response.text().await?))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, routes()).await });

    let (following, staying) = clients()?;
    for client in [following, staying] {
        for path in ["/303", "/307"] {
            let answer = post_to(&client, format!("{base}{path}")).await?;
            println!("{path}: {answer}");
        }
    }
    Ok(())
}
